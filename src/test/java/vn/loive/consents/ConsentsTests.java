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
import org.jspecify.annotations.Nullable;
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
import vn.loive.erasures.ErasureGround;
import vn.loive.erasures.Erasures;
import vn.loive.identities.Identities;
import vn.loive.identities.SubjectId;
import vn.loive.matters.MatterPart;
import vn.loive.matters.Matters;
import vn.loive.particulars.Birth;
import vn.loive.particulars.FieldGroup;
import vn.loive.particulars.Guardian;
import vn.loive.particulars.IdentityPart;
import vn.loive.particulars.Names;
import vn.loive.particulars.Profile;
import vn.loive.shared.Actor;
import vn.loive.sharing.AgeStated;
import vn.loive.sharing.ConsentCoverage;
import vn.loive.sharing.ConsentCoverage.Covered;
import vn.loive.sharing.ConsentCoverage.Missing;
import vn.loive.sharing.ConsentCoverage.OnLegalGround;
import vn.loive.sharing.ConsentDetails;
import vn.loive.sharing.ConsentEntry;
import vn.loive.sharing.ConsentId;
import vn.loive.sharing.ConsentKind;
import vn.loive.sharing.ConsentVoice;
import vn.loive.sharing.ConsentWay;
import vn.loive.sharing.ReceiverId;
import vn.loive.sharing.ReleaseGround;
import vn.loive.sharing.Sharing;
import vn.loive.sharing.SharingPurpose;
import vn.loive.sharing.WhyMissing;

@WholeProgramTest
class ConsentsTests {

    /** The demonstration day. */
    private static final LocalDate TODAY = LocalDate.of(2021, 8, 2);

    private static final Set<FieldGroup> NAME_AND_BIRTH = EnumSet.of(FieldGroup.NAMES, FieldGroup.BIRTH);

    @Autowired
    private Consents consents;

    @Autowired
    private PartSharing sharing;

    @Autowired
    private Identities identities;

    @Autowired
    private Matters matters;

    @Autowired
    private Erasures erasures;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Transactions open;

    @Autowired
    @Guarded
    private Transactions guarded;

    @Autowired
    @Guarded
    private JdbcClient jdbc;

    private final UUID centre = UUID.randomUUID();

    @SuppressWarnings("NullAway.Init") // set before each test
    private Actor worker;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Actor supervisor;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Actor shelter;

    @SuppressWarnings("NullAway.Init") // set before each test
    private SubjectId adult;

    @BeforeEach
    void arrive() {
        worker = actor(centre, Role.CASE_WORKER);
        supervisor = actor(centre, Role.CASE_SUPERVISOR);
        shelter = actor(UUID.randomUUID(), Role.CASE_WORKER);
        adult = person(new Birth(LocalDate.of(1999, 3, 4), null, false));
    }

    @Test
    void theNewestAnswerHoldsForEachGroupAndNothingIsEverChanged() {
        assertThat(covering(NAME_AND_BIRTH)).isEqualTo(missing(WhyMissing.NEVER_ASKED));
        assertThat(record(adult, answer(true, TODAY, null))).isEmpty();
        assertThat(covering(NAME_AND_BIRTH)).isInstanceOfSatisfying(Covered.class, covered -> {
            assertThat(covered.by()).hasSize(1);
            assertThat(covered.by().getFirst().asked())
                    .extracting(ConsentEntry.Asked::wording)
                    .isEqualTo(1);
        });
        assertThat(record(adult, answer(false, TODAY, null, EnumSet.of(FieldGroup.BIRTH))))
                .isEmpty();
        assertThat(covering(NAME_AND_BIRTH)).isEqualTo(new Missing(Map.of(FieldGroup.BIRTH, WhyMissing.REFUSED)));
        assertThat(covering(EnumSet.of(FieldGroup.NAMES))).isInstanceOf(Covered.class);
        assertThat(consents.of(worker, adult)).hasSize(2);
        assertThatThrownBy(() -> guarded.as(
                        worker,
                        () -> jdbc.sql("UPDATE consents.entry SET kind = 'given'")
                                .update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> guarded.as(
                        worker, () -> jdbc.sql("DELETE FROM consents.entry").update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void anOlderAnswerThatIsRecordedLaterRevivesNothing() {
        record(adult, answer(true, TODAY.minusDays(9), null));
        withdraw(NAME_AND_BIRTH, TODAY.minusDays(3));
        record(adult, answer(true, TODAY.minusDays(5), null));
        assertThat(covering(NAME_AND_BIRTH)).isEqualTo(missing(WhyMissing.WITHDRAWN));
    }

    @Test
    void aWithdrawalHoldsAtOnceNeedsNoReasonAndUndoesNoLegalGround() {
        record(adult, answer(true, TODAY, null));
        assertThat(release(TODAY.plusDays(2))).isEmpty();
        assertThat(covering(NAME_AND_BIRTH)).isInstanceOf(Covered.class);
        assertThat(withdraw(NAME_AND_BIRTH, TODAY)).isEmpty();
        assertThat(covering(NAME_AND_BIRTH)).isInstanceOf(OnLegalGround.class);
        assertThat(withdraw(NAME_AND_BIRTH, TODAY)).contains(CannotRecordConsent.NOTHING_STANDS);
        clock.pass(Duration.ofDays(3));
        assertThat(covering(NAME_AND_BIRTH)).isEqualTo(missing(WhyMissing.WITHDRAWN));
        assertThat(consents.of(worker, adult))
                .extracting(ConsentEntry::kind)
                .containsExactly(ConsentKind.GIVEN, ConsentKind.ON_GROUND, ConsentKind.WITHDRAWN);
    }

    @Test
    void aWithdrawalNeverLiesBeforeTheConsent() {
        record(adult, answer(true, TODAY.minusDays(2), null));
        assertThat(withdraw(NAME_AND_BIRTH, TODAY.minusDays(3))).contains(CannotRecordConsent.BEFORE_GIVEN);
        assertThat(withdraw(NAME_AND_BIRTH, TODAY.minusDays(2))).isEmpty();
    }

    @Test
    void aConsentHoldsToTheEndOfItsLastDay() {
        record(adult, answer(true, TODAY, TODAY.plusDays(1)));
        clock.pass(Duration.ofDays(1));
        assertThat(covering(NAME_AND_BIRTH)).isInstanceOf(Covered.class);
        clock.pass(Duration.ofDays(1));
        assertThat(covering(NAME_AND_BIRTH)).isEqualTo(missing(WhyMissing.EXPIRED));
    }

    @Test
    void aDayThatHasNotComeAndALastDayBeforeTheFirstAreRefused() {
        assertThat(record(adult, answer(true, TODAY.plusDays(1), null))).contains(CannotRecordConsent.FUTURE_DAY);
        assertThat(record(adult, answer(true, TODAY, TODAY.minusDays(1)))).contains(CannotRecordConsent.ENDS_BEFORE);
        assertThat(release(TODAY.plusDays(4))).contains(CannotRecordConsent.TOO_LONG);
        assertThat(release(TODAY.plusDays(3))).isEmpty();
    }

    @Test
    void aChildIsAskedFromTheSeventhBirthdayAndAnswersAloneFromTheEighteenth() {
        SubjectId eve18 = person(new Birth(TODAY.minusYears(18).plusDays(1), null, false));
        SubjectId day18 = person(new Birth(TODAY.minusYears(18), null, false));
        SubjectId eve7 = person(new Birth(TODAY.minusYears(7).plusDays(1), null, false));
        SubjectId day7 = person(new Birth(TODAY.minusYears(7), null, false));
        assertThat(record(eve18, by(AgeStated.ADULT, ConsentVoice.PERSON))).contains(CannotRecordConsent.BORN_LATER);
        assertThat(record(eve18, by(AgeStated.CHILD, ConsentVoice.CHILD_AND_REPRESENTATIVE)))
                .isEmpty();
        assertThat(record(day18, by(AgeStated.CHILD, ConsentVoice.CHILD_AND_REPRESENTATIVE)))
                .contains(CannotRecordConsent.BORN_EARLIER);
        assertThat(record(day18, by(AgeStated.ADULT, ConsentVoice.PERSON))).isEmpty();
        assertThat(record(eve7, by(AgeStated.CHILD, ConsentVoice.CHILD_AND_REPRESENTATIVE)))
                .contains(CannotRecordConsent.TOO_YOUNG);
        assertThat(record(eve7, by(AgeStated.YOUNG_CHILD, ConsentVoice.REPRESENTATIVE)))
                .isEmpty();
        assertThat(record(day7, by(AgeStated.YOUNG_CHILD, ConsentVoice.REPRESENTATIVE)))
                .contains(CannotRecordConsent.BORN_EARLIER);
        assertThat(record(day7, by(AgeStated.CHILD, ConsentVoice.REPRESENTATIVE)))
                .contains(CannotRecordConsent.CHILD_NOT_HEARD);
        assertThat(record(day7, by(AgeStated.CHILD, ConsentVoice.PERSON)))
                .contains(CannotRecordConsent.NOBODY_FOR_THE_CHILD);
        assertThat(record(day7, by(AgeStated.CHILD, ConsentVoice.CHILD_AND_REPRESENTATIVE)))
                .isEmpty();
    }

    @Test
    void inDoubtSomebodyIsAChild() {
        SubjectId perhaps = person(new Birth(null, TODAY.getYear() - 18, false));
        assertThat(record(perhaps, by(AgeStated.ADULT, ConsentVoice.PERSON)))
                .contains(CannotRecordConsent.PERHAPS_A_CHILD);
        assertThat(record(perhaps, by(AgeStated.UNSURE, ConsentVoice.PERSON)))
                .contains(CannotRecordConsent.NOBODY_FOR_THE_CHILD);
        assertThat(record(perhaps, by(AgeStated.UNSURE, ConsentVoice.CHILD_AND_REPRESENTATIVE)))
                .isEmpty();
        SubjectId unknown = person(new Names("Trần Văn Bé Mẫu", List.of()));
        assertThat(record(unknown, by(AgeStated.ADULT, ConsentVoice.PERSON))).isEmpty();
    }

    @Test
    void anUnsuitableRepresentativeIsReplacedForAReason() {
        SubjectId child = person(new Birth(TODAY.minusYears(10), null, false));
        ConsentAnswer silent = by(AgeStated.CHILD, ConsentVoice.CHILD_AND_APPOINTED);
        assertThat(record(child, silent)).contains(CannotRecordConsent.NO_REASON);
        ConsentDetails why = new ConsentDetails(
                "", "Lê Thị Giám Hộ Mẫu", "người đứng đầu trung tâm", "Cha bị nghi liên quan", "", List.of());
        assertThat(record(child, with(silent, why))).isEmpty();
        assertThat(open.as(worker, () -> consents.details(worker, child)).values())
                .singleElement()
                .satisfies(one -> assertThat(one.details().why()).isEqualTo("Cha bị nghi liên quan"));
    }

    @Test
    void theGuardianOnRecordIsTakenWhereNobodyIsNamed() {
        SubjectId child = person(
                new Birth(TODAY.minusYears(10), null, false), new Guardian("Lê Thị Giám Hộ Mẫu", "bà ngoại", "", ""));
        ConsentAnswer nameless = with(by(AgeStated.CHILD, ConsentVoice.CHILD_AND_REPRESENTATIVE), ConsentDetails.NONE);
        assertThat(record(child, nameless)).isEmpty();
        assertThat(open.as(worker, () -> consents.details(worker, child)).values())
                .singleElement()
                .satisfies(one -> assertThat(one.details().relation()).isEqualTo("bà ngoại"));
        SubjectId alone = person(new Birth(TODAY.minusYears(10), null, false));
        assertThat(record(alone, with(nameless, ConsentDetails.NONE))).contains(CannotRecordConsent.NOT_NAMED);
    }

    @Test
    void whatIsOnlySaidNeedsTwoWitnesses() {
        ConsentAnswer said = new ConsentAnswer(
                new ConsentId(UUID.randomUUID()),
                sharing(NAME_AND_BIRTH),
                true,
                TODAY,
                null,
                AgeStated.ADULT,
                ConsentVoice.PERSON,
                ConsentWay.WITNESSED,
                new ConsentDetails("", "", "", "", "", List.of("Lê Văn Thử Nghiệm")));
        assertThat(record(adult, said)).contains(CannotRecordConsent.TWO_WITNESSES);
    }

    @Test
    void theSameFormIsRecordedOnce() {
        ConsentAnswer answer = answer(true, TODAY, null);
        assertThat(record(adult, answer)).isEmpty();
        assertThat(record(adult, answer)).isEmpty();
        assertThat(consents.of(worker, adult)).hasSize(1);
    }

    @Test
    void aReceiverOutsideTheRegisterIsKnownAgainByItsNameAndTheNameIsClosed() {
        ConsentAnswer one = outside("Nhà Tạm Lánh Thí Dụ");
        record(adult, one);
        record(adult, outside("nhà tạm lánh  thí dụ"));
        List<ConsentEntry> entries = consents.of(worker, adult);
        assertThat(entries)
                .extracting(ConsentEntry::receiver)
                .containsOnly(entries.getFirst().receiver());
        assertThat(entries.getFirst().receiver().outside()).isTrue();
        assertThat(rows()).doesNotContain("Thí Dụ");
        assertThat(record(adult, with(answer(true, TODAY, null), one.details())))
                .contains(CannotRecordConsent.ONE_RECEIVER);
    }

    @Test
    void anotherAgencyMeetsNothingUntilItHasAPartAndAReceiverLearnsNothing() {
        record(adult, answer(true, TODAY, null));
        assertThat(consents.of(shelter, adult)).isEmpty();
        assertThat(open.as(shelter, () -> consents.details(shelter, adult))).isEmpty();
        assertThat(consents.mayRecord(shelter, adult)).isFalse();
        assertThat(open.as(shelter, () -> consents.record(shelter, adult, answer(true, TODAY, null))))
                .contains(CannotRecordConsent.NOT_FOUND);
        assertThat(consents.covering(shelter, adult, receiver(), SharingPurpose.SHELTER, NAME_AND_BIRTH))
                .isEqualTo(missing(WhyMissing.NEVER_ASKED));
        part(MatterStep.STAY);
        assertThat(open.as(shelter, () -> consents.record(shelter, adult, answer(false, TODAY, null))))
                .isEmpty();
        assertThat(consents.of(worker, adult))
                .extracting(ConsentEntry::agency)
                .containsExactly(centre, shelter.agency());
    }

    @Test
    void theDatabaseLetsNobodyWriteInTheNameOfAnotherAgencyOrForSomebodyHidden() {
        record(adult, answer(true, TODAY, null));
        for (Actor actor : List.of(shelter, worker)) {
            assertThatThrownBy(() -> guarded.as(
                            actor,
                            () -> jdbc.sql("""
                                    INSERT INTO consents.entry (province, id, subject, number, kind, purpose, receiver,
                                        outside, field_groups, day, details, agency, recorded_by, recorded_at)
                                    VALUES (?, gen_random_uuid(), ?, 2, 'withdrawn', 'shelter', gen_random_uuid(), false,
                                        '{names}', '2021-08-02', '', ?, loive.account(), loive.instant())
                                    """)
                                    .params(People.QUANG_NGAI.value(), adult.value(), shelter.agency())
                                    .update()))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void coveringAsksTheDatabaseOnce() throws Exception {
        record(adult, answer(true, TODAY, null));
        assertThat(Queries.of(() -> covering(NAME_AND_BIRTH)))
                .filteredOn(statement -> !statement.contains("set_config"))
                .hasSize(1);
    }

    @Test
    void aPartInForceIsHeldToWhatItsStepOpens() {
        part(MatterStep.STAY);
        SharedPart stay = new SharedPart(shelter.agency(), MatterStep.STAY);
        assertThat(cover(stay)).satisfies(cover -> assertThat(cover.missing()).contains("names", "contact"));
        assertThat(sharing.lacking(supervisor))
                .singleElement()
                .satisfies(told -> assertThat(told.part()).isEqualTo(stay));
        assertThat(sharing.lacking(shelter)).isEmpty();
        record(adult, answer(true, TODAY, null, EnumSet.allOf(FieldGroup.class)));
        assertThat(cover(stay).state()).isEqualTo(PartCover.State.CONSENT);
        withdraw(EnumSet.allOf(FieldGroup.class), TODAY);
        release(TODAY.plusDays(1), EnumSet.allOf(FieldGroup.class));
        assertThat(cover(stay).state()).isEqualTo(PartCover.State.LEGAL_GROUND);
        assertThat(sharing.lacking(supervisor)).isEmpty();
    }

    @Test
    void theLedgerOfAnErasedPersonSaysNothing() {
        record(adult, outside("Nhà Tạm Lánh Thí Dụ"));
        Actor second = actor(centre, Role.CASE_SUPERVISOR);
        UUID request = UUID.randomUUID();
        assertThat(erasures.request(supervisor, request, adult, ErasureGround.PERSON_ASKED, "Người ấy đề nghị"))
                .isEmpty();
        assertThat(erasures.confirm(second, request)).isEmpty();
        for (Actor actor : List.of(worker, supervisor, second)) {
            assertThat(consents.of(actor, adult)).isEmpty();
            assertThat(open.as(actor, () -> consents.details(actor, adult))).isEmpty();
            assertThat(open.as(actor, () -> consents.record(actor, adult, answer(true, TODAY, null))))
                    .contains(CannotRecordConsent.NOT_FOUND);
        }
        assertThat(guarded.as(
                        worker,
                        () -> jdbc.sql("SELECT count(*) FROM consents.entry")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    private PartCover cover(SharedPart part) {
        return Objects.requireNonNull(
                sharing.of(supervisor, adult.value(), List.of(part)).get(part));
    }

    private String rows() {
        return String.join(
                " ",
                guarded.as(
                        worker,
                        () -> jdbc.sql("SELECT entry::text || encode(details, 'escape') FROM consents.entry")
                                .query(String.class)
                                .list()));
    }

    private ConsentCoverage covering(Set<FieldGroup> groups) {
        return consents.covering(worker, adult, receiver(), SharingPurpose.SHELTER, groups);
    }

    private ReceiverId receiver() {
        return ReceiverId.of(new AgencyId(shelter.agency()));
    }

    private static Missing missing(WhyMissing why) {
        return new Missing(Map.of(FieldGroup.NAMES, why, FieldGroup.BIRTH, why));
    }

    private Optional<CannotRecordConsent> record(SubjectId subject, ConsentAnswer answer) {
        return open.as(worker, () -> consents.record(worker, subject, answer));
    }

    private Optional<CannotRecordConsent> withdraw(Set<FieldGroup> groups, LocalDate day) {
        ConsentId given = consents.of(worker, adult).getFirst().id();
        ConsentEnding ending = new ConsentEnding(
                new ConsentId(UUID.randomUUID()), given, groups, day, ConsentVoice.PERSON, ConsentDetails.NONE);
        return consents.end(worker, adult, ending);
    }

    private Optional<CannotRecordConsent> release(LocalDate until) {
        return release(until, NAME_AND_BIRTH);
    }

    private Optional<CannotRecordConsent> release(LocalDate until, Set<FieldGroup> groups) {
        return open.as(
                worker,
                () -> consents.release(
                        worker,
                        adult,
                        new GroundedRelease(
                                new ConsentId(UUID.randomUUID()),
                                sharing(groups),
                                ReleaseGround.LIFE_IN_DANGER,
                                TODAY,
                                until,
                                ConsentDetails.because("Bị đe dọa"))));
    }

    private Sharing sharing(Set<FieldGroup> groups) {
        return new Sharing(SharingPurpose.SHELTER, new AgencyId(shelter.agency()), groups);
    }

    private ConsentAnswer answer(boolean agreed, LocalDate day, @Nullable LocalDate until) {
        return answer(agreed, day, until, NAME_AND_BIRTH);
    }

    private ConsentAnswer answer(boolean agreed, LocalDate day, @Nullable LocalDate until, Set<FieldGroup> groups) {
        return new ConsentAnswer(
                new ConsentId(UUID.randomUUID()),
                sharing(groups),
                agreed,
                day,
                until,
                AgeStated.ADULT,
                ConsentVoice.PERSON,
                ConsentWay.WRITTEN,
                ConsentDetails.NONE);
    }

    private ConsentAnswer by(AgeStated age, ConsentVoice voice) {
        return new ConsentAnswer(
                new ConsentId(UUID.randomUUID()),
                sharing(NAME_AND_BIRTH),
                true,
                TODAY,
                null,
                age,
                voice,
                ConsentWay.THUMBPRINT,
                new ConsentDetails("", "Lê Thị Giám Hộ Mẫu", "mẹ", "", "", List.of()));
    }

    private static ConsentAnswer with(ConsentAnswer answer, ConsentDetails details) {
        return new ConsentAnswer(
                new ConsentId(UUID.randomUUID()),
                answer.sharing(),
                answer.agreed(),
                answer.day(),
                answer.until(),
                answer.age(),
                answer.voice(),
                answer.way(),
                details);
    }

    private ConsentAnswer outside(String name) {
        return new ConsentAnswer(
                new ConsentId(UUID.randomUUID()),
                new Sharing(SharingPurpose.SHELTER, null, NAME_AND_BIRTH),
                true,
                TODAY,
                null,
                AgeStated.ADULT,
                ConsentVoice.PERSON,
                ConsentWay.WRITTEN,
                new ConsentDetails(name, "", "", "", "", List.of()));
    }

    private void part(MatterStep step) {
        MatterPart part = new MatterPart(UUID.randomUUID(), shelter.agency(), step, clock.instant(), null);
        assertThat(matters.give(supervisor, adult, part)).isEmpty();
    }

    private SubjectId person(IdentityPart... parts) {
        return identities
                .enter(worker, new SubjectId(UUID.randomUUID()), Profile.of(List.of(parts)))
                .id();
    }

    private Actor actor(UUID agency, Role role) {
        return people.somebody(People.QUANG_NGAI, agency, "Trần Minh Họa", role).actor();
    }
}
