package vn.loive.identities;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.loive.database.Transactions;
import vn.loive.particulars.Birth;
import vn.loive.particulars.FieldGroup;
import vn.loive.particulars.Names;
import vn.loive.particulars.Papers;
import vn.loive.particulars.Profile;
import vn.loive.particulars.SafeContact;
import vn.loive.shared.Actor;

/** Protected persons of tests, invented, each of whom some parts are known; asked as a request would ask. */
@TestComponent
public class ProtectedPeople {

    /** What is known of each of them. */
    public static final Profile PROFILE = Profile.of(List.of(
            new Names("Phạm Thị Thí Dụ", List.of("Mey")),
            new Birth(LocalDate.of(1999, 3, 4), null, false),
            new Papers(List.of(new Papers.Paper("CCCD", "000199000001"))),
            new SafeContact(List.of("0900 000 001"), "chỉ gọi buổi sáng")));

    private final Identities identities;
    private final Transactions transactions;

    ProtectedPeople(Identities identities, Transactions transactions) {
        this.identities = identities;
        this.transactions = transactions;
    }

    /** Somebody for whom the actor's agency answers. */
    public Subject somebody(Actor actor) {
        return identities.enter(actor, new SubjectId(UUID.randomUUID()), PROFILE);
    }

    /** The parts that open to the actor; none for somebody hidden or absent. */
    public Set<FieldGroup> opened(Actor actor, Subject subject) {
        Optional<Profile> opened = transactions.as(
                actor, () -> identities.open(actor, subject.id(), EnumSet.allOf(FieldGroup.class), Purpose.SUPPORT));
        return opened.map(profile -> profile.parts().keySet()).orElse(Set.of());
    }
}
