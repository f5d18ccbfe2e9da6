package vn.loive.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.Queries;
import vn.loive.TestTime.MovableClock;
import vn.loive.WholeProgramTest;
import vn.loive.access.MatterStep;
import vn.loive.access.PartCover;
import vn.loive.access.SharedPart;
import vn.loive.accounts.Role;
import vn.loive.administration.People;
import vn.loive.agencies.AgencyId;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.doubles.JoinOrder;
import vn.loive.doubles.TwoEntries;
import vn.loive.doubles.TwoEntries.Centre;
import vn.loive.erasures.ErasureGround;
import vn.loive.erasures.Erasures;
import vn.loive.identities.Subject;
import vn.loive.matters.MatterPart;
import vn.loive.matters.Matters;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.Actor;
import vn.loive.sharing.AgeStated;
import vn.loive.sharing.ConsentCoverage;
import vn.loive.sharing.ConsentCoverage.Covered;
import vn.loive.sharing.ConsentCoverage.Missing;
import vn.loive.sharing.ConsentCoverage.OnLegalGround;
import vn.loive.sharing.ConsentDetails;
import vn.loive.sharing.ConsentEntry;
import vn.loive.sharing.ConsentId;
import vn.loive.sharing.ConsentVoice;
import vn.loive.sharing.ConsentWay;
import vn.loive.sharing.ReceiverId;
import vn.loive.sharing.ReleaseGround;
import vn.loive.sharing.Sharing;
import vn.loive.sharing.SharingPurpose;
import vn.loive.sharing.StandingConsent;
import vn.loive.sharing.WhyMissing;

/** Two entries of one person have one ledger while they are joined, and each its own again once they are taken apart. */
@WholeProgramTest
class JoinedConsentsTests {

    /** The demonstration day. */
    private static final LocalDate TODAY = LocalDate.of(2021, 8, 2);

    private static final Set<FieldGroup> NAMES = EnumSet.of(FieldGroup.NAMES);

    @Autowired
    private TwoEntries two;

    @Autowired
    private Consents consents;

    @Autowired
    private PartSharing sharing;

    @Autowired
    private Matters matters;

    @Autowired
    private Erasures erasures;

    @Autowired
    private People people;

    @Autowired
    private Transactions open;

    @Autowired
    @Guarded
    private Transactions guarded;

    @Autowired
    @Guarded
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Centre centre;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Actor supervisor;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Actor shelter;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Subject kept;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Subject joined;

    @SuppressWarnings("NullAway.Init") // set before each test
    private JoinOrder order;

    @BeforeEach
    void enterTwice() {
        centre = two.centre();
        supervisor = centre.supervisor().actor();
        shelter = people.somebody(People.QUANG_NGAI, UUID.randomUUID(), "Trần Minh Họa", Role.CASE_WORKER)
                .actor();
        kept = two.kept(supervisor);
        joined = two.joined(supervisor);
        order = two.order(supervisor, kept, joined);
    }

    @Test
    void whatWasRefusedAtTheOtherEntryIsRefusedUntilTheyAreTakenApart() {
        record(kept, true);
        clock.pass(Duration.ofMinutes(1));
        record(joined, false);
        assertThat(covering(kept)).isInstanceOf(Covered.class);
        join();
        assertThat(covering(kept)).isEqualTo(missing(WhyMissing.REFUSED));
        assertThat(covering(joined)).isEqualTo(missing(WhyMissing.REFUSED));
        assertThat(consents.standing(supervisor, kept.id())).hasSize(1);
        assertThat(consents.of(supervisor, kept.id()))
                .extracting(ConsentEntry::subject)
                .containsExactly(kept.id().value(), joined.id().value());
        assertThat(two.takeApart(supervisor, order)).isEmpty();
        assertThat(covering(kept)).isInstanceOf(Covered.class);
        assertThat(covering(joined)).isEqualTo(missing(WhyMissing.REFUSED));
        assertThat(consents.of(supervisor, kept.id())).hasSize(1);
    }

    @Test
    void whoeverSeesTheKeptEntryAloneMeetsWhatWasRefusedAtTheOther() {
        record(kept, true);
        clock.pass(Duration.ofMinutes(1));
        record(joined, named(false, "Mái ấm Thí Dụ"));
        record(joined, false);
        join();
        part(kept);
        assertThat(consents.covering(shelter, kept.id(), receiver(), SharingPurpose.SHELTER, NAMES))
                .isEqualTo(missing(WhyMissing.REFUSED));
        assertThat(consents.of(shelter, kept.id())).hasSize(3);
        assertThat(consents.of(shelter, joined.id())).isEmpty();
        assertThat(open.as(supervisor, () -> consents.details(supervisor, kept.id())))
                .hasSize(3);
        assertThat(open.as(shelter, () -> consents.details(shelter, kept.id()))).hasSize(1);
    }

    @Test
    void newAnswersAreRecordedAtTheKeptEntryOnlyInJavaAndInTheDatabase() {
        record(joined, true);
        join();
        assertThat(open.as(supervisor, () -> consents.record(supervisor, joined.id(), answer(false))))
                .contains(CannotRecordConsent.JOINED);
        assertThatThrownBy(() -> guarded.as(
                        supervisor,
                        () -> jdbc.sql("""
                                INSERT INTO consents.entry SELECT province, gen_random_uuid(), subject, 2, kind, purpose,
                                    receiver, outside, field_groups, wording, day, until, voice, age, way, ground, details,
                                    loive.agency(), loive.account(), recorded_at
                                FROM consents.entry WHERE subject = ?
                                """).param(joined.id().value()).update()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("left as it is");
        assertThat(covering(kept)).isInstanceOf(Covered.class);
        ConsentId given = consents.of(supervisor, kept.id()).getFirst().id();
        ConsentEnding ending = new ConsentEnding(
                new ConsentId(UUID.randomUUID()), given, NAMES, TODAY, ConsentVoice.PERSON, ConsentDetails.NONE);
        assertThat(consents.end(supervisor, kept.id(), ending)).isEmpty();
        assertThat(covering(kept)).isEqualTo(missing(WhyMissing.WITHDRAWN));
        assertThat(consents.of(supervisor, kept.id()).getLast())
                .extracting(ConsentEntry::subject, ConsentEntry::number)
                .containsExactly(kept.id().value(), 2);
    }

    @Test
    void aReceiverOutsideTheRegisterThatMayBeTheOneRefusedAtTheOtherEntryIsNotTold() {
        record(kept, named(true, "Mái ấm Thí Dụ"));
        clock.pass(Duration.ofMinutes(1));
        record(joined, named(false, "Mái ấm thí dụ"));
        ReceiverId first = consents.of(supervisor, kept.id()).getFirst().receiver();
        join();
        assertThat(outside(first)).isEqualTo(missing(WhyMissing.PERHAPS_REFUSED));
        clock.pass(Duration.ofMinutes(1));
        record(kept, named(true, "MÁI ẤM thí dụ"));
        assertThat(outside(first)).isInstanceOf(Covered.class);
    }

    @Test
    void thePartsOfThePersonAreHeldToBothLedgersAndListedOnce() {
        part(joined);
        join();
        record(kept, false);
        assertThat(open.as(supervisor, () -> sharing.lacking(supervisor)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.person()).isEqualTo(kept.id());
                    assertThat(one.cover().state()).isEqualTo(PartCover.State.MISSING);
                });
    }

    @Test
    void theAnswersOfAnEntryThatWasErasedSayNothingAnyMore() {
        record(joined, false);
        join();
        erase();
        assertThat(covering(kept)).isEqualTo(missing(WhyMissing.NEVER_ASKED));
        assertThat(consents.of(supervisor, kept.id())).isEmpty();
    }

    @Test
    void whatAnErasedEntryRefusedBringsNoOlderConsentBack() {
        record(kept, true);
        record(kept, named(true, "Mái ấm Thí Dụ"));
        ReceiverId outsider = consents.of(supervisor, kept.id()).getLast().receiver();
        clock.pass(Duration.ofMinutes(1));
        record(joined, false);
        join();
        erase();
        assertThat(covering(kept)).isEqualTo(missing(WhyMissing.PERHAPS_REFUSED));
        assertThat(outside(outsider)).isInstanceOf(Covered.class);
        assertThat(consents.standing(supervisor, kept.id()))
                .extracting(StandingConsent::doubt)
                .containsExactlyInAnyOrder(WhyMissing.PERHAPS_REFUSED, null);
        clock.pass(Duration.ofMinutes(1));
        record(kept, true);
        assertThat(covering(kept)).isInstanceOf(Covered.class);
    }

    @Test
    void aNoIsFoundBehindEveryErasedEntryOfThePerson() {
        Subject third = two.kept(supervisor);
        record(third, true);
        clock.pass(Duration.ofMinutes(1));
        record(joined, false);
        join();
        erase();
        JoinOrder again = two.order(supervisor, third, kept);
        assertThat(two.join(supervisor, again)).isEmpty();
        assertThat(covering(third)).isEqualTo(missing(WhyMissing.PERHAPS_REFUSED));
        assertThat(covering(kept)).isEqualTo(missing(WhyMissing.PERHAPS_REFUSED));
        assertThat(two.takeApart(supervisor, again)).isEmpty();
        assertThat(covering(third)).isInstanceOf(Covered.class);
    }

    @Test
    void aGroundThatWasEndedAtAnErasedEntryDoesNotComeBack() {
        release(kept);
        clock.pass(Duration.ofMinutes(1));
        release(joined);
        ConsentId ground = consents.of(supervisor, joined.id()).getLast().id();
        ConsentEnding ending = new ConsentEnding(
                new ConsentId(UUID.randomUUID()), ground, NAMES, TODAY, ConsentVoice.PERSON, ConsentDetails.NONE);
        assertThat(consents.end(supervisor, joined.id(), ending)).isEmpty();
        assertThat(covering(kept)).isInstanceOf(OnLegalGround.class);
        join();
        assertThat(covering(kept)).isEqualTo(missing(WhyMissing.NEVER_ASKED));
        erase();
        assertThat(covering(kept)).isEqualTo(missing(WhyMissing.PERHAPS_ENDED));
        assertThat(cover(supervisor, kept).state()).isEqualTo(PartCover.State.MISSING);
        clock.pass(Duration.ofMinutes(1));
        release(kept);
        assertThat(covering(kept)).isInstanceOf(OnLegalGround.class);
    }

    @Test
    void whoeverSeesTheJoinedEntryAloneReliesOnNothingOfItAndIsToldWhy() {
        part(joined);
        assertThat(open.as(supervisor, () -> matters.close(supervisor, joined.id())))
                .isEmpty();
        assertThat(cover(shelter, joined).state()).isEqualTo(PartCover.State.MISSING);
        join();
        assertThat(covering(shelter, joined)).isEqualTo(missing(WhyMissing.SEEN_IN_PART));
        assertThat(cover(shelter, joined).state()).isEqualTo(PartCover.State.SEEN_IN_PART);
        assertThat(two.takeApart(supervisor, order)).isEmpty();
        release(joined);
        assertThat(covering(shelter, joined)).isInstanceOf(OnLegalGround.class);
        assertThat(two.join(supervisor, two.order(supervisor, kept, joined))).isEmpty();
        assertThat(covering(shelter, joined)).isEqualTo(missing(WhyMissing.SEEN_IN_PART));
    }

    @Test
    void whoeverSeesTheJoinedEntryAloneReliesOnNoConsentOfIt() {
        part(joined);
        record(joined, true);
        assertThat(covering(shelter, joined)).isInstanceOf(Covered.class);
        assertThat(open.as(supervisor, () -> matters.close(supervisor, joined.id())))
                .isEmpty();
        join();
        assertThat(consents.of(shelter, joined.id())).hasSize(1);
        assertThat(consents.of(shelter, kept.id())).isEmpty();
        assertThat(covering(shelter, joined)).isEqualTo(missing(WhyMissing.SEEN_IN_PART));
        assertThat(consents.standing(shelter, joined.id()))
                .singleElement()
                .extracting(StandingConsent::doubt)
                .isEqualTo(WhyMissing.SEEN_IN_PART);
        assertThat(covering(supervisor, joined)).isInstanceOf(Covered.class);
        assertThat(sharing.lacking(supervisor)).extracting(ToldPart::person).contains(joined.id());
    }

    @Test
    void aSecondIdForTheSameOutsiderAtOneEntryLetsNoConsentOutliveARefusal() {
        record(joined, named(true, "Mái ấm Thí Dụ"));
        ReceiverId first = consents.of(supervisor, joined.id()).getLast().receiver();
        join();
        clock.pass(Duration.ofMinutes(1));
        record(kept, named(true, "Mái ấm Thí Dụ khác"));
        ReceiverId second = consents.of(supervisor, kept.id()).getLast().receiver();
        assertThat(outside(second)).isInstanceOf(Covered.class);
        clock.pass(Duration.ofMinutes(1));
        record(kept, named(false, "Mái ấm Thí Dụ"));
        assertThat(outside(first)).isEqualTo(missing(WhyMissing.REFUSED));
        assertThat(outside(second)).isEqualTo(missing(WhyMissing.PERHAPS_REFUSED));
        assertThat(consents.standing(supervisor, kept.id()))
                .extracting(one -> one.state(TODAY))
                .contains("perhaps_refused");
        erase();
        assertThat(outside(second)).isEqualTo(missing(WhyMissing.PERHAPS_REFUSED));
    }

    @Test
    void whatIsInDoubtWhileTwoAreJoinedStaysSoOnceTheyAreTakenApart() {
        record(joined, named(true, "Mái ấm Thí Dụ"));
        join();
        clock.pass(Duration.ofMinutes(1));
        record(kept, named(true, "Mái ấm Thí Dụ khác"));
        ReceiverId second = consents.of(supervisor, kept.id()).getLast().receiver();
        clock.pass(Duration.ofMinutes(1));
        record(kept, named(false, "Mái ấm Thí Dụ"));
        assertThat(two.takeApart(supervisor, order)).isEmpty();
        assertThat(outside(second)).isEqualTo(missing(WhyMissing.PERHAPS_REFUSED));
    }

    @Test
    void theLedgersOfJoinedEntriesAreAskedAtOnce() throws Exception {
        record(joined, false);
        join();
        assertThat(Queries.of(() -> covering(kept)).stream().filter(statement -> !statement.contains("set_config")))
                .hasSize(1);
    }

    private void erase() {
        UUID request = UUID.randomUUID();
        assertThat(erasures.request(supervisor, request, joined.id(), ErasureGround.PERSON_ASKED, "Người ấy đề nghị"))
                .isEmpty();
        assertThat(erasures.confirm(centre.second().actor(), request)).isEmpty();
    }

    private void release(Subject subject) {
        GroundedRelease release = new GroundedRelease(
                new ConsentId(UUID.randomUUID()),
                new Sharing(SharingPurpose.SHELTER, new AgencyId(shelter.agency()), NAMES),
                ReleaseGround.LIFE_IN_DANGER,
                TODAY,
                TODAY.plusDays(2),
                ConsentDetails.because("Bị đe dọa"));
        assertThat(open.as(supervisor, () -> consents.release(supervisor, subject.id(), release)))
                .isEmpty();
    }

    private PartCover cover(Actor who, Subject subject) {
        SharedPart part = new SharedPart(shelter.agency(), MatterStep.STAY);
        return Objects.requireNonNull(
                sharing.of(who, subject.id().value(), List.of(part)).get(part));
    }

    private void join() {
        assertThat(two.join(supervisor, order)).isEmpty();
    }

    private void part(Subject subject) {
        MatterPart part = new MatterPart(UUID.randomUUID(), shelter.agency(), MatterStep.STAY, clock.instant(), null);
        assertThat(open.as(supervisor, () -> matters.give(supervisor, subject.id(), part)))
                .isEmpty();
    }

    private ConsentCoverage covering(Subject subject) {
        return consents.covering(supervisor, subject.id(), receiver(), SharingPurpose.SHELTER, NAMES);
    }

    private ConsentCoverage covering(Actor who, Subject subject) {
        return consents.covering(who, subject.id(), receiver(), SharingPurpose.SHELTER, NAMES);
    }

    private ConsentCoverage outside(ReceiverId receiver) {
        return consents.covering(supervisor, kept.id(), receiver, SharingPurpose.SHELTER, NAMES);
    }

    private ReceiverId receiver() {
        return ReceiverId.of(new AgencyId(shelter.agency()));
    }

    private static Missing missing(WhyMissing why) {
        return new Missing(Map.of(FieldGroup.NAMES, why));
    }

    private void record(Subject subject, boolean agreed) {
        record(subject, answer(agreed));
    }

    private void record(Subject subject, ConsentAnswer answer) {
        Optional<CannotRecordConsent> refusal =
                open.as(supervisor, () -> consents.record(supervisor, subject.id(), answer));
        assertThat(refusal).isEmpty();
    }

    private ConsentAnswer answer(boolean agreed) {
        return answer(
                agreed,
                new Sharing(SharingPurpose.SHELTER, new AgencyId(shelter.agency()), NAMES),
                ConsentDetails.NONE);
    }

    private static ConsentAnswer named(boolean agreed, String receiver) {
        return answer(
                agreed,
                new Sharing(SharingPurpose.SHELTER, null, NAMES),
                new ConsentDetails(receiver, "", "", "", "", List.of()));
    }

    private static ConsentAnswer answer(boolean agreed, Sharing sharing, ConsentDetails details) {
        return new ConsentAnswer(
                new ConsentId(UUID.randomUUID()),
                sharing,
                agreed,
                TODAY,
                null,
                AgeStated.ADULT,
                ConsentVoice.PERSON,
                ConsentWay.WRITTEN,
                details);
    }
}
