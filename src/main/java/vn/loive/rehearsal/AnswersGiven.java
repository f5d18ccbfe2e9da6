package vn.loive.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.loive.agencies.AgencyId;
import vn.loive.consents.ConsentAnswer;
import vn.loive.consents.ConsentEnding;
import vn.loive.consents.Consents;
import vn.loive.database.Transactions;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.sharing.AgeStated;
import vn.loive.sharing.ConsentDetails;
import vn.loive.sharing.ConsentId;
import vn.loive.sharing.ConsentVoice;
import vn.loive.sharing.ConsentWay;
import vn.loive.sharing.Sharing;
import vn.loive.sharing.SharingPurpose;

/**
 * What some of the invented persons answered: one took a consent back, a child was asked beside the grandmother, one
 * who was entered twice said yes and then no.
 */
@Component
class AnswersGiven {

    private static final Set<FieldGroup> TOLD = EnumSet.of(FieldGroup.NAMES, FieldGroup.BIRTH);

    private final Consents consents;
    private final Transactions transactions;
    private final Clock clock;

    AnswersGiven(Consents consents, Transactions transactions, Clock clock) {
        this.consents = consents;
        this.transactions = transactions;
        this.clock = clock;
    }

    void play(Actor worker, UUID borderGuard, SubjectId known, SubjectId child) {
        LocalDate today = LegalDay.today(clock);
        AgencyId agency = new AgencyId(borderGuard);
        Sharing verified = new Sharing(SharingPurpose.VERIFICATION, agency, TOLD);
        ConsentAnswer yes = ofAdult("known", verified, true, today.minusDays(2));
        record(worker, known, yes);
        ConsentEnding back =
                new ConsentEnding(id("withdrawn"), yes.id(), TOLD, today, ConsentVoice.PERSON, ConsentDetails.NONE);
        consents.end(worker, known, back);
        record(worker, child, ofChild(new Sharing(SharingPurpose.RECEPTION, agency, TOLD), today));
    }

    /** The same question was answered with yes at the one entry and with no at the other. */
    void ofTwice(Actor worker, AgencyId borderGuard, SubjectId kept, SubjectId joined, LocalDate today) {
        Sharing verified = new Sharing(SharingPurpose.VERIFICATION, borderGuard, TOLD);
        record(worker, kept, ofAdult("kept", verified, true, today.minusDays(2)));
        record(worker, joined, ofAdult("joined", verified, false, today.minusDays(1)));
    }

    private static ConsentAnswer ofAdult(String who, Sharing sharing, boolean agreed, LocalDate day) {
        return new ConsentAnswer(
                id(who),
                sharing,
                agreed,
                day,
                null,
                AgeStated.ADULT,
                ConsentVoice.PERSON,
                ConsentWay.WRITTEN,
                ConsentDetails.NONE);
    }

    private static ConsentAnswer ofChild(Sharing sharing, LocalDate day) {
        return new ConsentAnswer(
                id("child"),
                sharing,
                true,
                day,
                day.plusMonths(1),
                AgeStated.CHILD,
                ConsentVoice.CHILD_AND_REPRESENTATIVE,
                ConsentWay.WITNESSED,
                new ConsentDetails("", "", "", "", "", List.of("Nguyễn Văn Làm Chứng Mẫu", "Trần Thị Làm Chứng Mẫu")));
    }

    private void record(Actor worker, SubjectId subject, ConsentAnswer answer) {
        transactions.as(worker, () -> consents.record(worker, subject, answer)).ifPresent(refusal -> {
            throw new IllegalStateException(refusal.key());
        });
    }

    private static ConsentId id(String key) {
        return new ConsentId(Protagonists.id("consent/" + key));
    }
}
