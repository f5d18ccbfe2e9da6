package vn.loive.doubles;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.loive.accounts.Role;
import vn.loive.administration.People;
import vn.loive.administration.People.Person;
import vn.loive.database.Transactions;
import vn.loive.identities.CannotChangeIdentity;
import vn.loive.identities.Glance;
import vn.loive.identities.Identities;
import vn.loive.identities.Purpose;
import vn.loive.identities.Sought;
import vn.loive.identities.Subject;
import vn.loive.identities.SubjectId;
import vn.loive.identities.SubjectSearch;
import vn.loive.particulars.Birth;
import vn.loive.particulars.FieldGroup;
import vn.loive.particulars.Names;
import vn.loive.particulars.Papers;
import vn.loive.particulars.Profile;
import vn.loive.particulars.SafeContact;
import vn.loive.shared.Actor;

/** A centre that entered an invented person twice, under two names. */
@TestComponent
public class TwoEntries {

    /** The name of the entry that is kept. */
    public static final String KEPT = "Phạm Thị Thí Dụ";

    /** The name of the entry that is joined. */
    public static final String JOINED = "Lương Mây Hư Cấu";

    private static final Profile FIRST =
            Profile.of(List.of(new Names(KEPT, List.of("Mey")), new Birth(LocalDate.of(1999, 3, 4), null, false)));

    private static final Profile SECOND = Profile.of(List.of(
            new Names(JOINED, List.of()),
            new Birth(null, 1998, true),
            new Papers(List.of(new Papers.Paper("Hộ chiếu", "X0000001"))),
            new SafeContact(List.of("0900 000 001"), "")));

    private final Identities identities;
    private final SubjectSearch search;
    private final Joins joins;
    private final Partings partings;
    private final People people;
    private final Transactions open;

    TwoEntries(
            Identities identities,
            SubjectSearch search,
            Joins joins,
            Partings partings,
            People people,
            Transactions open) {
        this.identities = identities;
        this.search = search;
        this.joins = joins;
        this.partings = partings;
        this.people = people;
        this.open = open;
    }

    /** Those who work at a centre. */
    public record Centre(Person worker, Person supervisor, Person second) {}

    /** A new centre. */
    public Centre centre() {
        UUID agency = UUID.randomUUID();
        return new Centre(
                people.somebody(People.QUANG_NGAI, agency, "Trần Minh Họa", Role.CASE_WORKER),
                people.somebody(People.QUANG_NGAI, agency, "Vũ Thị Giả Định", Role.CASE_SUPERVISOR),
                people.somebody(People.QUANG_NGAI, agency, "Lê Văn Thử Nghiệm", Role.CASE_SUPERVISOR));
    }

    /** Enters the one that is kept. */
    public Subject kept(Actor actor) {
        return identities.enter(actor, new SubjectId(UUID.randomUUID()), FIRST);
    }

    /** Enters the one that is joined. */
    public Subject joined(Actor actor) {
        return identities.enter(actor, new SubjectId(UUID.randomUUID()), SECOND);
    }

    /** The order that the page would send for these groups. */
    public JoinOrder order(Actor actor, Subject kept, Subject joined, FieldGroup... taken) {
        return new JoinOrder(
                UUID.randomUUID(),
                kept.id(),
                joined.id(),
                readAt(actor, kept),
                readAt(actor, joined),
                Set.copyOf(List.of(taken)));
    }

    private Map<FieldGroup, Integer> readAt(Actor actor, Subject subject) {
        Glance glance =
                open.as(actor, () -> identities.glance(actor, subject.id())).orElseThrow();
        Map<FieldGroup, Integer> readAt = new EnumMap<>(FieldGroup.class);
        glance.opens().forEach(group -> readAt.put(group, glance.versions().getOrDefault(group, 0)));
        return readAt;
    }

    /** Joins them. */
    public Optional<CannotJoin> join(Actor actor, JoinOrder order) {
        return open.as(actor, () -> joins.join(actor, order));
    }

    /** Takes them apart. */
    public Optional<CannotJoin> takeApart(Actor actor, JoinOrder order) {
        return open.as(actor, () -> partings.takeApart(actor, order.kept(), order.id(), "Hai người khác nhau"));
    }

    Optional<CannotChangeIdentity> rename(Actor actor, Subject subject, String name, int readAt) {
        return renameAt(actor, subject, name, Map.of(FieldGroup.NAMES, readAt, FieldGroup.BIRTH, readAt));
    }

    Optional<CannotChangeIdentity> renameAt(
            Actor actor, Subject subject, String name, Map<FieldGroup, Integer> readAt) {
        Profile sheet = Profile.of(List.of(new Names(name, List.of()), new Birth(null, null, false)));
        return open.as(actor, () -> identities.change(actor, subject.id(), sheet, readAt));
    }

    /** Everything that opens to the actor. */
    Optional<Profile> opened(Actor actor, Subject subject) {
        return opened(actor, subject.id());
    }

    private Optional<Profile> opened(Actor actor, SubjectId subject) {
        return open.as(actor, () -> identities.open(actor, subject, EnumSet.allOf(FieldGroup.class), Purpose.SUPPORT));
    }

    String name(Actor actor, Subject subject) {
        return name(actor, subject.id());
    }

    /** The full name as it opens to the actor; empty when nothing does. */
    public String name(Actor actor, SubjectId subject) {
        return opened(actor, subject).map(profile -> profile.names().full()).orElse("");
    }

    Map<FieldGroup, Integer> versions(Actor actor, Subject subject) {
        return open.as(actor, () -> identities.glance(actor, subject.id()))
                .orElseThrow()
                .versions();
    }

    List<Subject> found(Actor actor, String name) {
        return open.as(
                actor,
                () -> search.search(actor, Sought.named(name)).stream()
                        .map(one -> one.subject())
                        .toList());
    }

    List<Subject> foundByNumber(Actor actor, String number) {
        return open.as(
                actor,
                () -> search.search(actor, new Sought("", null, null, number)).stream()
                        .map(one -> one.subject())
                        .toList());
    }
}
