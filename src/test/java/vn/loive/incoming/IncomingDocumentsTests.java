package vn.loive.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loive.TwoProvinces.DONG_THAP;
import static vn.loive.TwoProvinces.QUANG_NGAI;
import static vn.loive.TwoProvinces.TODAY;
import static vn.loive.incoming.IncomingScenario.letter;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.WholeProgramTest;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyScenario;
import vn.loive.agencies.Duty;
import vn.loive.database.Transactions;
import vn.loive.incoming.ArrivalOutcome.Refused;
import vn.loive.issuing.IssuedDocument;
import vn.loive.issuing.IssuedDocuments;
import vn.loive.shared.Actor;

/** A number of arrival is given once and stays; the work on a document ends once. */
@WholeProgramTest
class IncomingDocumentsTests {

    private static final int CLERKS = 50;

    @Autowired
    IncomingScenario world;

    @Autowired
    AgencyScenario agencies;

    @Autowired
    IncomingDocuments register;

    @Autowired
    IssuedDocuments issued;

    @Autowired
    IncomingRepository repository;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient jdbc;

    private Actor clerk;

    @BeforeEach
    void begin() {
        world.begin();
        clerk = world.somebody(DONG_THAP, "STD");
    }

    @Test
    void fiftyClerksAtOnceGetFiftyNumbersWithoutGap() throws Exception {
        List<Callable<Integer>> work = IntStream.range(0, CLERKS)
                .<Callable<Integer>>mapToObj(
                        _ -> () -> world.registers(clerk, letter(TODAY, null)).number())
                .toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(CLERKS)) {
            List<Integer> numbers = threads.invokeAll(work).stream()
                    .map(done -> done.resultNow())
                    .sorted()
                    .toList();
            assertThat(numbers)
                    .isEqualTo(IntStream.rangeClosed(1, CLERKS).boxed().toList());
        }
    }

    @Test
    void whatIsRolledBackGivesNoNumberAway() {
        assertThatThrownBy(() -> transactions.as(clerk, () -> {
                    register.register(clerk, letter(TODAY, null));
                    throw new IllegalStateException("lost");
                }))
                .hasMessage("lost");

        assertThat(world.registers(clerk, letter(TODAY, null)).number()).isEqualTo(1);
        assertThat(world.registers(world.somebody(DONG_THAP, "SKH"), letter(TODAY, null))
                        .number())
                .isEqualTo(1);
    }

    @Test
    void daysOfArrivalFollowTheNumbers() {
        world.registers(clerk, letter(TODAY.minusDays(1), null));

        assertThat(world.tries(clerk, letter(TODAY.minusDays(2), null)))
                .isEqualTo(new Refused(CannotReceive.BEFORE_THE_LAST));
        assertThat(world.tries(clerk, letter(TODAY.plusDays(1), null)))
                .isEqualTo(new Refused(CannotReceive.FUTURE_DAY));
        assertThat(world.tries(clerk, letter(TODAY.minusYears(1), null)))
                .isEqualTo(new Refused(CannotReceive.OTHER_YEAR));
        assertThat(world.tries(clerk, letter(TODAY, TODAY.minusDays(1))))
                .isEqualTo(new Refused(CannotReceive.DUE_BEFORE_ARRIVAL));
        assertThat(world.registers(clerk, letter(TODAY, TODAY)).number()).isEqualTo(2);
    }

    @Test
    void aDocumentIsAssignedAgainAndThenAnsweredOnce() {
        IncomingDocument one = world.registers(clerk, letter(TODAY.minusDays(3), TODAY.minusDays(1)));
        assertThat(one.late(TODAY)).isTrue();
        assertThat(world.assigns(clerk, one, " ")).contains(CannotReceive.NO_UNIT);
        assertThat(world.assigns(clerk, one, "Phòng Thí dụ")).isEmpty();
        assertThat(world.assigns(clerk, one, "Văn phòng")).isEmpty();
        assertThat(world.now(clerk, one).unit()).isEqualTo("Văn phòng");
        IssuedDocument answer = world.issues(clerk, TODAY);

        assertThat(world.answers(clerk, one, answer)).isEmpty();

        IncomingDocument done = world.now(clerk, one);
        assertThat(done.state()).isEqualTo(IncomingState.ANSWERED);
        assertThat(done.late(TODAY)).isFalse();
        assertThat(done.unit()).isEqualTo("Văn phòng");
        assertThat(world.closes(clerk, one, "gửi để biết")).contains(CannotReceive.FINISHED_ALREADY);
        assertThat(transactions.as(clerk, () -> register.steps(one.id()))).hasSize(3);
    }

    @Test
    void onlyAStandingYoungEnoughDocumentOfOnesOwnAnswers() {
        IncomingDocument one = world.registers(clerk, letter(TODAY, null));
        IssuedDocument others = world.issues(world.somebody(DONG_THAP, "SKH"), TODAY);
        IssuedDocument made = world.issues(clerk, TODAY.minusDays(1));
        IssuedDocument stopped = world.issues(clerk, TODAY);
        transactions.as(clerk, () -> issued.voidIt(clerk, stopped.id(), "cấp nhầm"));

        assertThat(world.answers(clerk, one, others)).contains(CannotReceive.NO_ANSWER);
        assertThat(world.answers(clerk, one, made)).contains(CannotReceive.NO_ANSWER);
        assertThat(world.answers(clerk, one, stopped)).contains(CannotReceive.NO_ANSWER);
        assertThat(world.closes(clerk, one, "")).contains(CannotReceive.NO_REASON);
        assertThat(world.closes(clerk, one, "gửi để biết")).isEmpty();
    }

    @Test
    void anotherAgencyAndAnotherProvinceSeeNothing() {
        IncomingDocument one = world.registers(clerk, letter(TODAY, null));

        for (Actor stranger : List.of(world.somebody(DONG_THAP, "SKH"), world.somebody(QUANG_NGAI, "STD"))) {
            assertThat(transactions.as(stranger, () -> register.find(one.id()))).isEmpty();
            assertThat(world.all(stranger, clerk)).isEmpty();
        }
    }

    @Test
    void theHeirFinishesWhatWasLeftAndNumbersInItsOwnRegisterOnly() {
        IncomingDocument one = world.registers(clerk, letter(TODAY, null));
        Actor heir = world.somebody(DONG_THAP, "SNV");
        agencies.succession(one.agency(), new AgencyId(heir.agency()), TODAY.minusDays(1), Duty.ALL);

        assertThat(world.answers(heir, one, world.issues(heir, TODAY))).isEmpty();
        assertThat(world.registers(heir, letter(TODAY, null)).number()).isEqualTo(1);
        assertThat(world.all(heir, clerk)).hasSize(1);
        assertThatThrownBy(() -> transactions.as(heir, () -> {
                    repository.insert(
                            heir,
                            IncomingDocument.registered(DONG_THAP, one.agency(), 2, letter(TODAY, null), one.at()));
                    return true;
                }))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theDatabaseItselfTakesNothingBack() {
        world.registers(clerk, letter(TODAY, null));

        for (String act : List.of("DELETE FROM incoming.document", "UPDATE incoming.document SET number = 9")) {
            assertThatThrownBy(() -> transactions.as(clerk, () -> jdbc.sql(act).update()))
                    .isInstanceOf(DataAccessException.class);
        }
    }
}
