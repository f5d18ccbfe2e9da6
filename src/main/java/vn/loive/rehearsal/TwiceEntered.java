package vn.loive.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.loive.agencies.AgencyId;
import vn.loive.database.Transactions;
import vn.loive.doubles.Comparison;
import vn.loive.doubles.Doubles;
import vn.loive.doubles.JoinOrder;
import vn.loive.doubles.Joins;
import vn.loive.identities.Identities;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.Addresses;
import vn.loive.particulars.Birth;
import vn.loive.particulars.FieldGroup;
import vn.loive.particulars.IdentityPart;
import vn.loive.particulars.Names;
import vn.loive.particulars.Origin;
import vn.loive.particulars.Papers;
import vn.loive.particulars.Profile;
import vn.loive.particulars.SafeContact;
import vn.loive.particulars.Sex;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

/**
 * Who was entered twice: one person whose entries are one by now, asked at both, who said yes at one and no at the other;
 * and one whose second entry nobody has compared yet.
 */
@Component
class TwiceEntered {

    private static final int BORN = 1990;
    private static final int BORN_PERHAPS = 1998;

    private final Identities identities;
    private final AnswersGiven answers;
    private final Doubles doubles;
    private final Joins joins;
    private final Transactions transactions;
    private final Clock clock;

    TwiceEntered(
            Identities identities,
            AnswersGiven answers,
            Doubles doubles,
            Joins joins,
            Transactions transactions,
            Clock clock) {
        this.identities = identities;
        this.answers = answers;
        this.doubles = doubles;
        this.joins = joins;
        this.transactions = transactions;
        this.clock = clock;
    }

    void play(Actor worker, UUID borderGuard) {
        enter(worker, "perhaps", perhaps());
        SubjectId kept = enter(worker, "kept", kept());
        SubjectId joined = enter(worker, "joined", joined());
        if (doubles.of(worker, kept).isEmpty()) {
            LocalDate today = LegalDay.today(clock);
            answers.ofTwice(worker, new AgencyId(borderGuard), kept, joined, today);
            join(worker, kept, joined);
        }
    }

    /** The older entry is written on; where the person lives is known better by the newer one. */
    private void join(Actor worker, SubjectId kept, SubjectId joined) {
        transactions
                .as(
                        worker,
                        () -> doubles.compare(worker, kept, joined)
                                .flatMap(both -> joins.join(worker, order(kept, joined, both))))
                .ifPresent(refusal -> {
                    throw new IllegalStateException(refusal.key());
                });
    }

    private static JoinOrder order(SubjectId kept, SubjectId joined, Comparison both) {
        return new JoinOrder(
                Protagonists.id("join"),
                kept,
                joined,
                readAt(both.kept()),
                readAt(both.joined()),
                EnumSet.of(FieldGroup.ADDRESSES));
    }

    /** Of a group of which nothing is known it was read that it was never written. */
    private static Map<FieldGroup, Integer> readAt(Comparison.Side side) {
        Map<FieldGroup, Integer> readAt = new EnumMap<>(FieldGroup.class);
        for (FieldGroup group : side.glance().opens()) {
            readAt.put(group, side.glance().versions().getOrDefault(group, 0));
        }
        return readAt;
    }

    private SubjectId enter(Actor worker, String who, List<IdentityPart> parts) {
        return identities
                .enter(worker, new SubjectId(Protagonists.id(who)), Profile.of(parts))
                .id();
    }

    private static List<IdentityPart> kept() {
        return List.of(
                new Names("Trần Minh Họa", List.of()),
                new Birth(null, BORN, true),
                new Origin(Sex.MALE, "Kinh", List.of("Việt Nam")),
                new Papers(List.of(new Papers.Paper("Căn cước công dân", "087090000000"))));
    }

    private static List<IdentityPart> joined() {
        return List.of(
                new Names("Tran Minh Hoa", List.of("Hai Mẫu")),
                new Birth(null, BORN, true),
                new Addresses(List.of("Nơi ở hiện nay: ấp Minh Họa, xã Tân Hộ Cơ")));
    }

    private static List<IdentityPart> perhaps() {
        return List.of(
                new Names("Nguyen Thi Thi Du", List.of("Bé Ba")),
                new Birth(null, BORN_PERHAPS, true),
                new Origin(Sex.FEMALE, "", List.of("Việt Nam")),
                new SafeContact(List.of("0900 000 089"), "Chỉ nhắn tin"));
    }
}
