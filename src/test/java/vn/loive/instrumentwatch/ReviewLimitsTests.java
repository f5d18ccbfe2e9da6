package vn.loive.instrumentwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.instruments.InstrumentScenario.DECIDED;
import static vn.loive.instruments.InstrumentScenario.PLANNED;
import static vn.loive.instruments.InstrumentScenario.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.loive.instruments.Instrument;
import vn.loive.instruments.InstrumentId;
import vn.loive.instruments.InstrumentReview;
import vn.loive.instruments.NextReview;
import vn.loive.instruments.ReviewId;
import vn.loive.instrumentwatch.InstrumentWarning.Kind;
import vn.loive.shared.Period;
import vn.loive.shared.ProvinceCode;

/** On which day each warning begins and ends. */
class ReviewLimitsTests {

    private static final LocalDate DUE = LocalDate.of(2023, 10, 16);
    private static final LocalDate REVIEWED = LocalDate.of(2020, 10, 31);

    @Test
    void aReviewIsNearFromSixtyDaysBeforeToItsDay() {
        assertThat(told(awaiting(), DUE.minusDays(61), null, null)).isEmpty();
        assertThat(told(awaiting(), DUE.minusDays(60), null, null))
                .containsExactly(new InstrumentWarning(Kind.REVIEW_NEAR, 60));
        assertThat(told(awaiting(), DUE, null, null)).containsExactly(new InstrumentWarning(Kind.REVIEW_NEAR, 0));
        assertThat(told(awaiting(), DUE.plusDays(1), null, null))
                .containsExactly(new InstrumentWarning(Kind.REVIEW_OVERDUE, 1));
    }

    @Test
    void threeFullYearsMayPassWithoutAReview() {
        assertThat(told(reviewed(), REVIEWED.plusYears(3), null, null)).isEmpty();
        assertThat(told(reviewed(), REVIEWED.plusYears(3).plusDays(1), null, null))
                .containsExactly(new InstrumentWarning(Kind.NO_REVIEW, 3));
    }

    @Test
    void whereNoneWasHeldTheYearsRunFromThePlanElseFromTheDecision() {
        assertThat(told(bare(), PLANNED.plusYears(3), DECIDED, PLANNED)).isEmpty();
        assertThat(told(bare(), PLANNED.plusYears(3).plusDays(1), DECIDED, PLANNED))
                .containsExactly(new InstrumentWarning(Kind.NO_REVIEW, 3));
        assertThat(told(bare(), DECIDED.plusYears(3).plusDays(1), DECIDED, null))
                .containsExactly(new InstrumentWarning(Kind.NO_REVIEW, 3), new InstrumentWarning(Kind.NO_PLAN, 0));
    }

    @Test
    void whereNothingIsKnownNothingIsMissed() {
        assertThat(told(bare(), LocalDate.of(2099, 1, 1), null, null)).isEmpty();
    }

    @Test
    void aPlanIsNotOlderThanTheDecisionItCarriesOut() {
        assertThat(told(bare(), PLANNED, DECIDED, DECIDED)).isEmpty();
        assertThat(told(bare(), PLANNED, DECIDED, DECIDED.minusDays(1)))
                .containsExactly(new InstrumentWarning(Kind.PLAN_OLDER, 1));
        assertThat(told(bare(), PLANNED, DECIDED, null)).containsExactly(new InstrumentWarning(Kind.NO_PLAN, 0));
        assertThat(told(bare(), PLANNED, null, PLANNED)).isEmpty();
    }

    private static List<InstrumentWarning> told(
            Instrument one, LocalDate today, @Nullable LocalDate decided, @Nullable LocalDate planned) {
        return new ReviewLimits(today, 60, 3).warnings(one, decided, planned);
    }

    private static Instrument bare() {
        return instrument(null, null);
    }

    private static Instrument awaiting() {
        return instrument(null, new NextReview(DUE, null));
    }

    private static Instrument reviewed() {
        Period days = new Period(REVIEWED.minusYears(3), REVIEWED);
        return instrument(new InstrumentReview(new ReviewId(UUID.randomUUID()), days, null, ""), null);
    }

    private static Instrument instrument(@Nullable InstrumentReview last, @Nullable NextReview next) {
        InstrumentId id = new InstrumentId(UUID.randomUUID());
        return new Instrument(id, new ProvinceCode("51"), facts("Công ước ACTIP"), 1, last, next, 1);
    }
}
