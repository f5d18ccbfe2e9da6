package vn.loive.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loive.TwoProvinces.DONG_THAP;
import static vn.loive.TwoProvinces.QUANG_NGAI;
import static vn.loive.TwoProvinces.TODAY;
import static vn.loive.issuing.RegisterScenario.done;
import static vn.loive.issuing.RegisterScenario.on;
import static vn.loive.issuing.RegisterScenario.report;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.loive.TestTime;
import vn.loive.WholeProgramTest;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyScenario;
import vn.loive.agencies.Duty;
import vn.loive.database.Transactions;
import vn.loive.issuing.CannotIssue.Plain;
import vn.loive.issuing.IssueOutcome.Refused;
import vn.loive.shared.Actor;
import vn.loive.typesetting.DocumentType;

/** A number is given once, in order, and stays. */
@WholeProgramTest
@RecordApplicationEvents
class IssuedDocumentsTests {

    private static final int ISSUERS = 50;

    @Autowired
    RegisterScenario world;

    @Autowired
    AgencyScenario agencies;

    @Autowired
    IssuedDocuments register;

    @Autowired
    IssuedRepository repository;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestTime.MovableClock clock;

    @Autowired
    ApplicationEvents events;

    private Actor issuer;

    @BeforeEach
    void begin() {
        world.begin();
        issuer = world.somebody(DONG_THAP, "STD");
    }

    @Test
    void fiftyIssuersAtOnceGetFiftyNumbersWithoutGap() throws Exception {
        List<Callable<Integer>> work = IntStream.range(0, ISSUERS)
                .<Callable<Integer>>mapToObj(
                        _ -> () -> world.issues(issuer, report()).number())
                .toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(ISSUERS)) {
            List<Integer> numbers = threads.invokeAll(work).stream()
                    .map(done -> done.resultNow())
                    .sorted()
                    .toList();
            assertThat(numbers)
                    .isEqualTo(IntStream.rangeClosed(1, ISSUERS).boxed().toList());
        }
        assertThat(world.all(issuer, 2021)).hasSize(ISSUERS);
    }

    @Test
    void whatIsRolledBackGivesNoNumberAway() {
        world.issues(issuer, report());
        assertThatThrownBy(() -> transactions.as(issuer, () -> {
                    assertThat(done(register.issue(issuer, report())).number()).isEqualTo(2);
                    throw new IllegalStateException("lost");
                }))
                .hasMessage("lost");

        assertThat(world.issues(issuer, report()).number()).isEqualTo(2);
    }

    @Test
    void eachTypeAndEachAgencyCountsByItself() {
        Actor other = world.somebody(DONG_THAP, "SKH");
        world.issues(issuer, report());

        assertThat(world.issues(issuer, on(DocumentType.PLAN, TODAY)).numberAndSymbol())
                .isEqualTo("01/KH-STD");
        assertThat(world.issues(other, report()).numberAndSymbol()).isEqualTo("01/BC-SKH");
        assertThat(events.stream(IssuedEvent.NumberGiven.class)).hasSize(3);
    }

    @Test
    void aLetterBearsTheLettersOfItsUnit() {
        IssuedFacts letter =
                new IssuedFacts(DocumentType.OFFICIAL_LETTER, TODAY, "BTXH", "Rà soát thí dụ", "Giám đốc", List.of());

        assertThat(world.issues(issuer, letter).numberAndSymbol()).isEqualTo("01/STD-BTXH");
    }

    @Test
    void aNewYearBeginsAtOne() {
        world.issues(issuer, report());
        LocalDate newYear = LocalDate.of(2022, 1, 4);
        clock.pass(Duration.ofDays(TODAY.until(newYear, ChronoUnit.DAYS)));

        assertThat(world.issues(issuer, on(DocumentType.REPORT, newYear)).number())
                .isEqualTo(1);
        assertThat(world.tries(issuer, report())).isEqualTo(new Refused(Plain.OTHER_YEAR));
        assertThat(world.all(issuer, 2021)).hasSize(1);
    }

    @Test
    void daysFollowNumbersAndNeverLieAhead() {
        world.issues(issuer, on(DocumentType.REPORT, TODAY.minusDays(1)));

        assertThat(world.tries(issuer, on(DocumentType.REPORT, TODAY.minusDays(2))))
                .isEqualTo(new Refused(new CannotIssue.OutOfOrder(1, TODAY.minusDays(1), true)));
        assertThat(world.tries(issuer, on(DocumentType.REPORT, TODAY.plusDays(1))))
                .isEqualTo(new Refused(Plain.FUTURE_DAY));
        assertThat(world.issues(issuer, report()).number()).isEqualTo(2);
    }

    @Test
    void anAgencyWithoutLettersIssuesNothing() {
        assertThat(world.tries(world.somebody(DONG_THAP, ""), report())).isEqualTo(new Refused(Plain.NO_SYMBOL));
    }

    @Test
    void aVoidDocumentKeepsItsNumber() {
        IssuedDocument one = world.issues(issuer, report());

        assertThat(makesVoid(issuer, one, " ")).contains(Plain.NO_REASON);
        assertThat(makesVoid(issuer, one, "cấp nhầm")).isEmpty();

        assertThat(makesVoid(issuer, one, "cấp nhầm")).contains(Plain.VOID_ALREADY);
        assertThat(world.issues(issuer, report()).number()).isEqualTo(2);
        assertThat(world.all(issuer, 2021)).extracting(IssuedDocument::stands).containsExactly(true, false);
        assertThat(world.states(issuer, 2021)).containsExactly(new RegisterState(DocumentType.REPORT, 2, 1, List.of()));
    }

    @Test
    void aRegisterBeginsOnlyAboveWhatItGave() {
        assertThat(startsAt(124)).isEmpty();

        assertThat(startsAt(124)).contains(new CannotIssue.NotAbove(1));
        assertThat(startsAt(100_000)).contains(Plain.NO_SUCH_NUMBER);
        assertThat(world.issues(issuer, report()).number()).isEqualTo(124);
        assertThat(world.states(issuer, 2021).getFirst().missing()).isEqualTo("1–123");
        assertThat(startsAt(124)).contains(new CannotIssue.NotAbove(125));
        assertThat(startsAt(90)).contains(new CannotIssue.NotAbove(125));
    }

    @Test
    void aNumberSetTooHighIsSetBackWhileNoneWasGivenSince() {
        world.issues(issuer, report());
        assertThat(startsAt(1240)).isEmpty();

        assertThat(startsAt(124)).isEmpty();

        assertThat(world.issues(issuer, report()).number()).isEqualTo(124);
        assertThat(startsAt(100)).contains(new CannotIssue.NotAbove(125));
    }

    @Test
    void aPrintedNumberIsKeptWhereItIsFreeAndInOrder() {
        done(world.enters(issuer, 120, on(DocumentType.REPORT, TODAY.minusDays(9))));
        done(world.enters(issuer, 123, on(DocumentType.REPORT, TODAY.minusDays(3))));

        assertThat(world.enters(issuer, 120, report())).isEqualTo(new Refused(Plain.NUMBER_TAKEN));
        assertThat(world.enters(issuer, 121, report()))
                .isEqualTo(new Refused(new CannotIssue.OutOfOrder(123, TODAY.minusDays(3), false)));
        assertThat(world.enters(issuer, 0, report())).isEqualTo(new Refused(Plain.NO_SUCH_NUMBER));
        done(world.enters(issuer, 121, on(DocumentType.REPORT, TODAY.minusDays(5))));
        assertThat(world.states(issuer, 2021).getFirst().missing()).isEqualTo("1–119, 122");
        assertThat(world.issues(issuer, report()).number()).isEqualTo(124);
    }

    @Test
    void anotherAgencyAndAnotherProvinceSeeNothing() {
        IssuedDocument one = world.issues(issuer, report());

        for (Actor stranger : List.of(world.somebody(DONG_THAP, "SKH"), world.somebody(QUANG_NGAI, "STD"))) {
            assertThat(transactions.as(stranger, () -> register.find(one.id()))).isEmpty();
            assertThat(transactions.as(stranger, () -> register.of(one.agency(), 2021)))
                    .isEmpty();
            assertThat(transactions.as(stranger, () -> register.states(one.agency(), 2021)))
                    .isEmpty();
        }
    }

    @Test
    void theHeirReadsAndIssuesInItsOwnNameOnly() {
        IssuedDocument one = world.issues(issuer, report());
        Actor heir = world.somebody(DONG_THAP, "SNV");
        agencies.succession(one.agency(), new AgencyId(heir.agency()), TODAY.minusDays(1), Duty.ALL);

        assertThat(transactions.as(heir, () -> register.find(one.id()))).contains(one);
        assertThat(makesVoid(heir, one, "cấp nhầm")).contains(Plain.OTHER_AGENCY);
        assertThat(world.issues(heir, report()).numberAndSymbol()).isEqualTo("01/BC-SNV");
        forbidden(() -> transactions.as(heir, () -> {
            repository.insert(heir, IssuedDocument.entered(one.agency(), 2, "BC-STD", report(), true, clock.instant()));
            return true;
        }));
        forbidden(() -> transactions.as(heir, () -> repository.insertVoid(heir, one, "cấp nhầm", clock.instant())));
    }

    @Test
    void theDatabaseItselfGivesNoNumberTwiceAndTakesNoneBack() {
        IssuedDocument one = world.issues(issuer, report());

        forbidden(() -> transactions.as(issuer, () -> {
            repository.insert(issuer, IssuedDocument.entered(one.agency(), 1, "BC-STD", report(), false, one.at()));
            return true;
        }));
        forbidden(() -> transactions.as(
                issuer, () -> jdbc.sql("DELETE FROM issuing.document").update()));
        forbidden(() -> transactions.as(
                issuer, () -> jdbc.sql("UPDATE issuing.document SET number = 9").update()));
    }

    private Optional<CannotIssue> makesVoid(Actor actor, IssuedDocument document, String reason) {
        return transactions.as(actor, () -> register.voidIt(actor, document.id(), reason));
    }

    private Optional<CannotIssue> startsAt(int number) {
        return transactions.as(issuer, () -> register.startAt(issuer, DocumentType.REPORT, number));
    }

    private static AbstractThrowableAssert<?, ?> forbidden(Callable<?> work) {
        return assertThatThrownBy(work::call).isInstanceOf(DataAccessException.class);
    }
}
