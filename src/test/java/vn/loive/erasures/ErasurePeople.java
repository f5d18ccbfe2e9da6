package vn.loive.erasures;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.accounts.Role;
import vn.loive.administration.People;
import vn.loive.administration.People.Person;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.identities.Identities;
import vn.loive.identities.Purpose;
import vn.loive.identities.Subject;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.Birth;
import vn.loive.particulars.FieldGroup;
import vn.loive.particulars.Names;
import vn.loive.particulars.Papers;
import vn.loive.particulars.Profile;
import vn.loive.shared.Actor;

/** A centre with two supervisors, and invented persons whom it keeps. */
@TestComponent
public class ErasurePeople {

    /** The name of everybody whom the centre keeps. */
    public static final String NAME = "Phạm Thị Thí Dụ";

    private static final Profile PROFILE = Profile.of(List.of(
            new Names(NAME, List.of("Mey")),
            new Birth(LocalDate.of(1999, 3, 4), null, false),
            new Papers(List.of(new Papers.Paper("CCCD", "000199000001")))));

    private final Identities identities;
    private final Erasures erasures;
    private final People people;
    private final Transactions open;
    private final Transactions guarded;
    private final JdbcClient jdbc;

    ErasurePeople(
            Identities identities,
            Erasures erasures,
            People people,
            Transactions open,
            @Guarded Transactions guarded,
            @Guarded JdbcClient jdbc) {
        this.identities = identities;
        this.erasures = erasures;
        this.people = people;
        this.open = open;
        this.guarded = guarded;
        this.jdbc = jdbc;
    }

    /** Those who work at one centre. */
    public record Centre(Person worker, Person asking, Person confirming) {}

    /** A new centre. */
    public Centre centre() {
        UUID agency = UUID.randomUUID();
        return new Centre(
                people.somebody(People.QUANG_NGAI, agency, "Trần Minh Họa", Role.CASE_WORKER),
                people.somebody(People.QUANG_NGAI, agency, "Vũ Thị Giả Định", Role.CASE_SUPERVISOR),
                people.somebody(People.QUANG_NGAI, agency, "Lê Văn Thử Nghiệm", Role.CASE_SUPERVISOR));
    }

    /** Enters somebody. */
    public Subject enter(Centre centre) {
        return enter(centre.worker().actor());
    }

    /** Enters somebody in the name of whoever works at a centre. */
    public Subject enter(Actor worker) {
        return identities.enter(worker, new SubjectId(UUID.randomUUID()), PROFILE);
    }

    /** Asks for the erasure. */
    public UUID requested(Centre centre, Subject subject) {
        UUID id = UUID.randomUUID();
        erasures.request(centre.asking().actor(), id, subject.id(), ErasureGround.PERSON_ASKED, "Người ấy đề nghị")
                .ifPresent(refusal -> {
                    throw new AssertionError(refusal.key());
                });
        return id;
    }

    /** Closes the matter on that day. */
    public void close(Centre centre, Subject subject, LocalDate day) {
        guarded.as(
                centre.worker().actor(),
                () -> jdbc.sql("UPDATE identities.subject SET closed_on = ? WHERE id = ?")
                        .params(day, subject.id().value())
                        .update());
    }

    /** The name as somebody opens it; nothing when the person is absent. */
    public Optional<String> name(Actor actor, SubjectId id) {
        return open.as(actor, () -> identities.open(actor, id, EnumSet.of(FieldGroup.NAMES), Purpose.SUPPORT))
                .map(profile -> profile.names().full());
    }
}
