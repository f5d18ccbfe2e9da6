package vn.loive.consents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.AgencyId;
import vn.loive.particulars.Profile;
import vn.loive.provisions.Provisions;
import vn.loive.shared.LegalDay;
import vn.loive.sharing.AgeStated;
import vn.loive.sharing.ConsentDetails;
import vn.loive.sharing.ConsentWay;
import vn.loive.sharing.Sharing;

/** What an answer, a release and a withdrawal must say before they stand in the ledger. */
@Component
class ConsentRules {

    private static final int WITNESSES = 2;

    private final ConsentAges ages;
    private final Agencies agencies;
    private final Provisions provisions;
    private final Clock clock;

    ConsentRules(ConsentAges ages, Agencies agencies, Provisions provisions, Clock clock) {
        this.ages = ages;
        this.agencies = agencies;
        this.provisions = provisions;
        this.clock = clock;
    }

    /** What is wrong before anything is opened. */
    Optional<CannotRecordConsent> against(ConsentAnswer answer) {
        return first(
                () -> against(answer.sharing(), answer.details()),
                () -> against(answer.day(), answer.until()),
                () -> answer.agreed() ? ConsentAges.unheard(answer.age(), answer.voice()) : Optional.empty(),
                () -> unless(
                        answer.way() != ConsentWay.WITNESSED
                                || answer.details().witnesses().size() >= WITNESSES,
                        CannotRecordConsent.TWO_WITNESSES),
                () -> unless(saysWhy(answer), CannotRecordConsent.NO_REASON));
    }

    /** Somebody else answers for an adult, or instead of the representative, for a reason. */
    private static boolean saysWhy(ConsentAnswer answer) {
        boolean unusual = answer.voice().isAppointed()
                || (answer.age() == AgeStated.ADULT && answer.voice().hasSomebodyForThem());
        return !unusual || !answer.details().why().isBlank();
    }

    /** What is wrong once the birth, and the guardian where no name was given, are known. */
    Optional<CannotRecordConsent> against(ConsentAnswer answer, Profile known, ConsentDetails named) {
        return first(
                () -> known.birth().flatMap(birth -> ages.against(answer.age(), birth, answer.day())),
                () -> unless(
                        !answer.voice().hasSomebodyForThem()
                                || !named.representative().isBlank(),
                        CannotRecordConsent.NOT_NAMED));
    }

    /** What is wrong with a release on a legal ground. */
    Optional<CannotRecordConsent> against(GroundedRelease release) {
        LocalDate last = release.day().plusDays(rule(release));
        return first(
                () -> against(release.sharing(), release.details()),
                () -> against(release.day(), release.until()),
                () -> unless(!release.until().isAfter(last), CannotRecordConsent.TOO_LONG),
                () -> unless(!release.details().why().isBlank(), CannotRecordConsent.NO_REASON));
    }

    private int rule(GroundedRelease release) {
        return provisions.number(release.ground().rule(), release.day());
    }

    /** What is wrong with a withdrawal; nobody has to give a reason. */
    Optional<CannotRecordConsent> against(ConsentEnding ending) {
        return first(
                () -> unless(!ending.groups().isEmpty(), CannotRecordConsent.NOTHING_CHOSEN),
                () -> against(ending.day(), null));
    }

    private Optional<CannotRecordConsent> against(Sharing sharing, ConsentDetails details) {
        AgencyId agency = sharing.agency();
        boolean outside = !details.receiver().isBlank();
        return first(
                () -> unless((agency == null) == outside, CannotRecordConsent.ONE_RECEIVER),
                () -> unless(agency == null || agencies.find(agency).isPresent(), CannotRecordConsent.UNKNOWN_AGENCY),
                () -> unless(!sharing.groups().isEmpty(), CannotRecordConsent.NOTHING_CHOSEN));
    }

    private Optional<CannotRecordConsent> against(LocalDate day, @Nullable LocalDate until) {
        return first(
                () -> unless(!day.isAfter(LegalDay.today(clock)), CannotRecordConsent.FUTURE_DAY),
                () -> unless(until == null || !until.isBefore(day), CannotRecordConsent.ENDS_BEFORE));
    }

    private static Optional<CannotRecordConsent> unless(boolean right, CannotRecordConsent why) {
        return right ? Optional.empty() : Optional.of(why);
    }

    @SafeVarargs
    private static Optional<CannotRecordConsent> first(Supplier<Optional<CannotRecordConsent>>... looked) {
        for (Supplier<Optional<CannotRecordConsent>> one : looked) {
            Optional<CannotRecordConsent> refusal = one.get();
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }
}
