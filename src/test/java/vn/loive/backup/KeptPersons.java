package vn.loive.backup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.loive.accounts.Role;
import vn.loive.administration.People;
import vn.loive.identities.Identities;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.Birth;
import vn.loive.particulars.Names;
import vn.loive.particulars.Papers;
import vn.loive.particulars.Profile;
import vn.loive.shared.Actor;

/** Invented persons in the guarded wing, whom a backup must neither lose nor tell. */
@TestComponent
public class KeptPersons {

    /** A word that stands in the guarded wing only. */
    public static final String PLANTED = "Phạm Thị Thí Dụ Kín";

    private static final Profile PROFILE = Profile.of(List.of(
            new Names(PLANTED, List.of("Mey")),
            new Birth(LocalDate.of(1999, 3, 4), null, false),
            new Papers(List.of(new Papers.Paper("CCCD", "000199000001")))));

    private final Identities identities;
    private final People people;
    private @Nullable Actor holder;

    KeptPersons(Identities identities, People people) {
        this.identities = identities;
        this.people = people;
    }

    /** Who entered them, and may open them. */
    public Actor holder() {
        return Objects.requireNonNull(holder);
    }

    /** Enters that many. */
    public List<SubjectId> enter(int many) {
        Actor entering = people.somebody(Role.CASE_WORKER).actor();
        holder = entering;
        return Stream.generate(() -> new SubjectId(UUID.randomUUID()))
                .limit(many)
                .peek(id -> identities.enter(entering, id, PROFILE))
                .toList();
    }
}
