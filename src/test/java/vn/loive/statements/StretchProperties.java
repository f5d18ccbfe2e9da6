package vn.loive.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.loive.shared.Period;

/** The laws of cutting a period by what was said of its days, whatever was said. */
class StretchProperties {

    private static final LocalDate START = LocalDate.of(2020, 2, 1);

    @Property
    void theStretchesFollowOneAnotherAndAreThePeriod(
            @ForAll("period") Period asked, @ForAll("said") List<Period> said) {
        List<Stretch<Period>> stretches = cut(asked, said);

        assertThat(stretches.getFirst().days().from()).isEqualTo(asked.from());
        assertThat(stretches.getLast().days().to()).isEqualTo(asked.to());
        for (int at = 1; at < stretches.size(); at++) {
            assertThat(stretches.get(at).days().from())
                    .isEqualTo(stretches.get(at - 1).days().to().plusDays(1));
        }
    }

    @Property
    void gapsAndCoveredDaysTogetherAreThePeriodAndDisjoint(
            @ForAll("period") Period asked, @ForAll("said") List<Period> said) {
        List<Stretch<Period>> stretches = cut(asked, said);

        days(asked).forEach(day -> {
            boolean covered = said.stream().anyMatch(period -> period.contains(day));
            assertThat(stretches.stream()
                            .filter(Stretch::isGap)
                            .filter(gap -> gap.days().contains(day)))
                    .hasSize(covered ? 0 : 1);
            assertThat(stretches.stream()
                            .filter(run -> !run.isGap() && run.days().contains(day)))
                    .hasSize(covered ? 1 : 0);
        });
    }

    @Property
    void eachDayKnowsAllThatWasSaidOfIt(@ForAll("period") Period asked, @ForAll("said") List<Period> said) {
        for (Stretch<Period> stretch : cut(asked, said)) {
            days(stretch.days())
                    .forEach(day -> assertThat(stretch.said())
                            .isEqualTo(said.stream()
                                    .filter(period -> period.contains(day))
                                    .toList()));
        }
    }

    @Property
    void whatWasSaidOfOtherDaysCutsNothing(@ForAll("period") Period asked) {
        Period before = new Period(asked.from().minusDays(9), asked.from().minusDays(1));

        assertThat(cut(asked, List.of(before))).containsExactly(new Stretch<>(asked, List.of()));
    }

    @Provide
    Arbitrary<Period> period() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 40))
                .as((first, more) -> new Period(START.plusDays(first), START.plusDays(first + more)));
    }

    @Provide
    Arbitrary<List<Period>> said() {
        return period().list().ofMaxSize(6);
    }

    private static List<Stretch<Period>> cut(Period asked, List<Period> said) {
        return Stretch.of(asked, said, Function.identity());
    }

    private static java.util.stream.Stream<LocalDate> days(Period period) {
        return period.from().datesUntil(period.to().plusDays(1));
    }
}
