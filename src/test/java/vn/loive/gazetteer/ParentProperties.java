package vn.loive.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.loive.places.PlaceCode;

/** The list that comes with the program, asked at random and counted by hand: no day without exactly one parent. */
class ParentProperties {

    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final List<UnitRow> UNITS = ListReader.read(OwnList.files()).units();
    private static final Map<PlaceCode, List<UnitRow>> BY_CODE =
            UNITS.stream().collect(Collectors.groupingBy(UnitRow::code));

    /** A unit and a day of its life. */
    record OnADay(UnitRow unit, LocalDate day) {}

    @Property(tries = 20_000)
    void onEveryDayOfItsLifeAUnitHasExactlyOneParent(@ForAll("days") OnADay asked) {
        assertThat(parents(asked)).hasSize(asked.unit().parent() == null ? 0 : 1);
    }

    @Property(tries = 20_000)
    void onEveryDayACodeBelongsToOneUnitAtMost(@ForAll("days") OnADay asked) {
        assertThat(standing(asked.unit().code(), asked.day())).containsExactly(asked.unit());
    }

    @Provide
    Arbitrary<OnADay> days() {
        return Arbitraries.of(UNITS).flatMap(unit -> {
            LocalDate last = unit.to() == null ? LAST : unit.to();
            Arbitrary<Long> offset = Arbitraries.longs()
                    .between(0, last.toEpochDay() - unit.from().toEpochDay())
                    .edgeCases(edges ->
                            edges.add(0L, last.toEpochDay() - unit.from().toEpochDay()));
            return Combinators.combine(Arbitraries.just(unit), offset)
                    .as((of, days) -> new OnADay(of, of.from().plusDays(days)));
        });
    }

    private static List<UnitRow> parents(OnADay asked) {
        PlaceCode parent = asked.unit().parent();
        return parent == null ? List.of() : standing(parent, asked.day());
    }

    private static List<UnitRow> standing(PlaceCode code, LocalDate day) {
        return BY_CODE.getOrDefault(code, List.of()).stream()
                .filter(unit -> unit.standsOn(day))
                .toList();
    }
}
