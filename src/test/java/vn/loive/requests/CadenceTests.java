package vn.loive.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import vn.loive.shared.Period;

/** Terms of the calendar and the days whose figures belong to them. */
class CadenceTests {

    private static final Period YEAR = days("2026-01-01", "2026-12-31");

    @Test
    void aYearHasItsWholeTerms() {
        assertThat(Cadence.MONTHLY.ends(YEAR))
                .hasSize(12)
                .startsWith(YearMonth.of(2026, 1))
                .endsWith(YearMonth.of(2026, 12));
        assertThat(Cadence.QUARTERLY.ends(YEAR))
                .containsExactly(
                        YearMonth.of(2026, 3), YearMonth.of(2026, 6), YearMonth.of(2026, 9), YearMonth.of(2026, 12));
        assertThat(Cadence.HALF_YEARLY.ends(YEAR)).containsExactly(YearMonth.of(2026, 6), YearMonth.of(2026, 12));
        assertThat(Cadence.YEARLY.ends(YEAR)).containsExactly(YearMonth.of(2026, 12));
    }

    @Test
    void aTermThatIsCutIsNoTerm() {
        assertThat(Cadence.MONTHLY.ends(days("2026-09-02", "2026-11-29"))).containsExactly(YearMonth.of(2026, 10));
        assertThat(Cadence.QUARTERLY.ends(days("2026-02-01", "2026-08-31"))).containsExactly(YearMonth.of(2026, 6));
        assertThat(Cadence.YEARLY.ends(days("2026-01-02", "2027-12-30"))).isEmpty();
    }

    @Test
    void theCalendarCutsOffAtTheEndOfTheMonth() {
        assertThat(Cadence.QUARTERLY.days(YearMonth.of(2026, 3), CutOff.END_OF_MONTH))
                .isEqualTo(days("2026-01-01", "2026-03-31"));
    }

    @Test
    void theDecreeCutsOffOnTheFourteenth() {
        assertThat(Cadence.MONTHLY.days(YearMonth.of(2026, 9), CutOff.FOURTEENTH))
                .isEqualTo(days("2026-08-15", "2026-09-14"));
        assertThat(Cadence.QUARTERLY.days(YearMonth.of(2026, 3), CutOff.FOURTEENTH))
                .isEqualTo(days("2025-12-15", "2026-03-14"));
        assertThat(Cadence.HALF_YEARLY.days(YearMonth.of(2026, 12), CutOff.FOURTEENTH))
                .isEqualTo(days("2026-06-15", "2026-12-14"));
        assertThat(Cadence.YEARLY.days(YearMonth.of(2026, 12), CutOff.FOURTEENTH))
                .isEqualTo(days("2025-12-15", "2026-12-14"));
    }

    @Test
    void termsFollowOneAnotherWithoutAGap() {
        for (Cadence cadence : Cadence.values()) {
            for (CutOff cutOff : CutOff.values()) {
                LocalDate next = null;
                for (YearMonth end : cadence.ends(days("2020-01-01", "2029-12-31"))) {
                    Period term = cadence.days(end, cutOff);
                    assertThat(next == null || next.equals(term.from()))
                            .as("%s %s %s", cadence, cutOff, end)
                            .isTrue();
                    next = term.to().plusDays(1);
                }
            }
        }
    }

    private static Period days(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
