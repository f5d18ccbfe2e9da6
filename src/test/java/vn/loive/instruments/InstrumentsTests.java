package vn.loive.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.instruments.InstrumentScenario.DECIDED;
import static vn.loive.instruments.InstrumentScenario.PLANNED;
import static vn.loive.instruments.InstrumentScenario.facts;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.TwoProvinces;
import vn.loive.WholeProgramTest;
import vn.loive.documents.DocumentId;

/** What the register of instruments takes, what it keeps, and who sees it. */
@WholeProgramTest
class InstrumentsTests {

    private static final LocalDate NEW_YEAR = LocalDate.of(2021, 1, 1);

    @Autowired
    InstrumentScenario world;

    @Autowired
    TwoProvinces provinces;

    @Autowired
    Instruments instruments;

    @Autowired
    InstrumentReviews reviews;

    @BeforeEach
    void begin() {
        world.begin();
    }

    @Test
    void anInstrumentIsKnownByItsPapers() {
        DocumentId decision = world.aDecision("402", DECIDED);
        DocumentId plan = world.aPlan("910", PLANNED);

        Instrument compact =
                world.entered(facts("Thỏa thuận thí dụ", null, new InstrumentPapers(decision, decision, plan)));

        assertThat(compact.nationalDecision()).isEqualTo(decision);
        assertThat(compact.provincialPlan()).isEqualTo(plan);
        assertThat(compact.lastReview()).isNull();
        assertThat(compact.nextReview()).isNull();
    }

    @Test
    void aProvinceSeesItsOwnInstrumentsOnly() {
        Instrument ours = world.entered(facts("Công ước ACTIP"));

        assertThat(provinces.as(provinces.police(), () -> instruments.list(TwoProvinces.DONG_THAP)))
                .containsExactly(ours);
        assertThat(provinces.as(provinces.elsewhere(), () -> instruments.list(TwoProvinces.DONG_THAP)))
                .isEmpty();
        assertThat(provinces.as(provinces.elsewhere(), () -> instruments.find(ours.id())))
                .isEmpty();
    }

    @Test
    void aShortNameStandsOnce() {
        world.entered(facts("Công ước ACTIP"));

        assertThat(world.refused(facts("cong uoc  actip"))).contains(CannotKeep.KNOWN_ALREADY);
        assertThat(world.enters(provinces.elsewhere(), new InstrumentId(UUID.randomUUID()), facts("Công ước ACTIP")))
                .isEmpty();
    }

    @Test
    void aProtocolBelongsToAConventionAndNoRingCloses() {
        Instrument convention = world.entered(facts("Công ước TOC"));
        Instrument protocol = world.entered(facts("Nghị định thư", convention.id(), InstrumentPapers.NONE));

        assertThat(protocol.facts().parent()).isEqualTo(convention.id());
        assertThat(world.refused(facts("Phụ lục", protocol.id(), InstrumentPapers.NONE)))
                .contains(CannotKeep.WRONG_PARENT);
        assertThat(world.corrects(
                        convention, facts("Công ước TOC", protocol.id(), InstrumentPapers.NONE), "sửa quan hệ"))
                .contains(CannotKeep.WRONG_PARENT);
        assertThat(world.corrects(
                        convention, facts("Công ước TOC", convention.id(), InstrumentPapers.NONE), "sửa quan hệ"))
                .contains(CannotKeep.WRONG_PARENT);
    }

    @Test
    void aDecisionIsCentralAndAPlanTheProvincesOwn() {
        DocumentId decision = world.aDecision("402", DECIDED);
        DocumentId plan = world.aPlan("910", PLANNED);
        DocumentId coming = world.aPlan("911", TwoProvinces.TODAY.plusDays(1));
        DocumentId unknown = new DocumentId(UUID.randomUUID());

        assertThat(world.refused(facts("A", null, new InstrumentPapers(unknown, null, null))))
                .contains(CannotKeep.WRONG_KNOWN);
        assertThat(world.refused(facts("A", null, new InstrumentPapers(null, plan, null))))
                .contains(CannotKeep.WRONG_DECISION);
        assertThat(world.refused(facts("A", null, new InstrumentPapers(null, null, decision))))
                .contains(CannotKeep.WRONG_PLAN);
        assertThat(world.refused(facts("A", null, new InstrumentPapers(null, null, coming))))
                .contains(CannotKeep.WRONG_PLAN);
    }

    @Test
    void aCorrectionNeedsAReasonAndThePageAsItStands() {
        Instrument read = world.entered(facts("Công ước ACTIP"));

        assertThat(world.corrects(read, facts("Công ước ASEAN"), " ")).contains(CannotKeep.NO_REASON);
        assertThat(world.corrects(read, facts("Công ước ACTIP"), "thử")).contains(CannotKeep.UNCHANGED);
        assertThat(world.corrects(read, facts("Công ước ASEAN"), "gọi lại cho đúng"))
                .isEmpty();
        assertThat(world.corrects(read, facts("Công ước khác"), "thử")).contains(CannotKeep.CHANGED_SINCE);
        assertThat(provinces.as(provinces.police(), () -> instruments.history(read.id())))
                .extracting(then -> then.facts().shortName() + "/" + then.reason())
                .containsExactly("Công ước ASEAN/gọi lại cho đúng", "Công ước ACTIP/");
    }

    @Test
    void theReviewOfTheLatestDaysCountsUntilItIsTakenBack() {
        Instrument about = world.entered(facts("Công ước ACTIP"));
        DocumentId report = world.aPlan("207", TwoProvinces.TODAY);

        assertThat(world.reviews(about, NEW_YEAR, LocalDate.of(2021, 9, 1), null))
                .contains(CannotKeep.FUTURE_PERIOD);
        assertThat(world.reviews(about, NEW_YEAR, LocalDate.of(2021, 8, 31), report))
                .isEmpty();
        assertThat(world.reviews(about, NEW_YEAR.minusYears(3), NEW_YEAR, null)).isEmpty();
        assertThat(world.reviews(about, NEW_YEAR, LocalDate.of(2021, 8, 31), null))
                .contains(CannotKeep.REVIEWED_ALREADY);

        InstrumentReview last =
                provinces.as(provinces.police(), () -> reviews.of(about.id())).getFirst();
        assertThat(world.now(about.id()).lastReview()).isEqualTo(last);
        assertThat(last.report()).isEqualTo(report);
        assertThat(world.withdraws(about, last, "")).contains(CannotKeep.NO_REASON);
        assertThat(world.withdraws(about, last, "ghi nhầm kỳ")).isEmpty();
        assertThat(world.withdraws(about, last, "ghi nhầm kỳ")).contains(CannotKeep.WITHDRAWN_ALREADY);
        assertThat(world.now(about.id()).lastReview())
                .extracting(one -> one.period().to())
                .isEqualTo(NEW_YEAR);
    }

    @Test
    void aReviewThatWasAwaitedEndsTheWaiting() {
        Instrument about = world.entered(facts("Công ước ACTIP"));
        DocumentId letter = world.aDecision("3131", TwoProvinces.TODAY);
        NextReview next = new NextReview(LocalDate.of(2021, 10, 16), letter);

        assertThat(world.awaits(about, null, "")).contains(CannotKeep.UNCHANGED);
        assertThat(world.awaits(about, new NextReview(TwoProvinces.TODAY.minusDays(1), letter), ""))
                .contains(CannotKeep.DUE_BEFORE_REQUEST);
        assertThat(world.awaits(about, next, "")).isEmpty();
        assertThat(world.awaits(about, next, "")).contains(CannotKeep.CHANGED_SINCE);
        Instrument awaiting = world.now(about.id());
        assertThat(awaiting.nextReview()).isEqualTo(next);
        assertThat(world.awaits(awaiting, new NextReview(LocalDate.of(2021, 11, 1), letter), ""))
                .contains(CannotKeep.NO_REASON);

        assertThat(world.reviews(about, NEW_YEAR, TwoProvinces.TODAY, null)).isEmpty();
        assertThat(world.now(about.id()).nextReview()).isNull();
    }
}
