package vn.loive.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.loive.figures.Figure;
import vn.loive.figures.Figures;
import vn.loive.figures.Part;
import vn.loive.figures.Sum;
import vn.loive.figures.Unit;
import vn.loive.shared.Period;
import vn.loive.shared.ProvinceCode;

/** Carrying figures over to later units: the total stays, and nothing is summed that belongs to nobody. */
class LineageProperties {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final List<LocalDate> CHANGES = List.of(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 7, 1));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final ProvinceCode PROVINCE = new ProvinceCode("97");

    /** Forty communes, twice merged. */
    record World(Map<PlaceId, Place> places, List<Succession> successions, List<Place> oldest) {

        Lineage lineage() {
            return new Lineage(places, successions);
        }
    }

    @Property(tries = 200)
    void carryingOverAndSummingIsSummingAndCarryingOver(@ForAll("worlds") World world, @ForAll Random random) {
        Map<PlaceId, Figure> figures = figures(world, random);
        var carried = (RollUp.Carried) world.lineage().rollUp(figures, TODAY);

        assertThat(total(world, carried.figures())).isEqualTo(total(world, figures));
        assertThat(carried.figures().keySet())
                .allSatisfy(
                        unit -> assertThat(place(world, unit).standsOn(TODAY)).isTrue());
    }

    @Property(tries = 200)
    void carryingOverInTwoStepsIsCarryingOverInOne(@ForAll("worlds") World world, @ForAll Random random) {
        Map<PlaceId, Figure> figures = figures(world, random);
        var half = (RollUp.Carried) world.lineage().rollUp(figures, CHANGES.getFirst());
        var whole = (RollUp.Carried) world.lineage().rollUp(figures, TODAY);
        var rest = (RollUp.Carried) world.lineage().rollUp(half.figures(), TODAY);

        assertThat(rest).isEqualTo(whole);
    }

    @Property(tries = 200)
    void oneDividedUnitIsEnoughToRefuseAndIsNamed(
            @ForAll("worlds") World world, @ForAll Random random, @ForAll @IntRange(max = 39) int which) {
        Place divided = world.oldest().get(which);
        List<Succession> successions = new ArrayList<>(world.successions());
        successions.replaceAll(
                went -> went.unit().equals(divided.id()) ? new Succession(went.unit(), went.successor(), false) : went);
        var answer = new Lineage(world.places(), successions).rollUp(figures(world, random), TODAY);

        assertThat(answer).isEqualTo(new RollUp.NotAttributable(List.of(divided)));
    }

    @Property(tries = 200)
    void aUnitWithoutAKnownSuccessorIsNamedAndNotDropped(
            @ForAll("worlds") World world, @ForAll Random random, @ForAll @IntRange(max = 39) int which) {
        Place lost = world.oldest().get(which);
        List<Succession> successions = new ArrayList<>(world.successions());
        successions.removeIf(went -> went.unit().equals(lost.id()));
        var answer = new Lineage(world.places(), successions).rollUp(figures(world, random), TODAY);

        assertThat(answer).isEqualTo(new RollUp.NotAttributable(List.of(lost)));
    }

    @Property(tries = 200)
    void historyReadsTheSameFromBothEnds(@ForAll("worlds") World world, @ForAll @IntRange(max = 39) int which) {
        Lineage lineage = world.lineage();
        Place old = world.oldest().get(which);
        Place today = lineage.on(old.id(), TODAY).getFirst().place();

        assertThat(lineage.history(today.id()).before())
                .containsAll(lineage.history(old.id()).after());
        assertThat(lineage.history(old.id()).before()).isEmpty();
    }

    @Provide
    Arbitrary<World> worlds() {
        Arbitrary<List<Integer>> groups =
                Arbitraries.integers().between(0, 39).list().ofSize(40);
        return Combinators.combine(groups, groups).as((first, second) -> world(List.of(first, second)));
    }

    private static World world(List<List<Integer>> merges) {
        Map<PlaceId, Place> places = new HashMap<>();
        List<Succession> successions = new ArrayList<>();
        List<Place> oldest = new ArrayList<>();
        Map<Integer, PlaceId> standing = new HashMap<>();
        for (int i = 0; i < 40; i++) {
            Place place = commune(i, FIRST, CHANGES.getFirst().minusDays(1));
            oldest.add(place);
            places.put(place.id(), place);
            standing.put(i, place.id());
        }
        for (int step = 0; step < CHANGES.size(); step++) {
            LocalDate last = step + 1 < CHANGES.size() ? CHANGES.get(step + 1).minusDays(1) : null;
            Map<Integer, PlaceId> next = new HashMap<>();
            for (Map.Entry<Integer, PlaceId> unit : standing.entrySet()) {
                int into = merges.get(step).get(unit.getKey());
                Place successor = commune(into, CHANGES.get(step), last);
                places.put(successor.id(), successor);
                next.put(into, successor.id());
                successions.add(new Succession(unit.getValue(), successor.id(), true));
            }
            standing.clear();
            standing.putAll(next);
        }
        return new World(places, successions, oldest);
    }

    private static Place commune(int number, LocalDate from, @org.jspecify.annotations.Nullable LocalDate to) {
        return Place.of(
                new PlaceCode("%05d".formatted(number)),
                PROVINCE,
                PlaceCode.of(PROVINCE),
                "Xã Thử " + number,
                from,
                to,
                LegalBasis.unverified("thí dụ"));
    }

    private static Map<PlaceId, Figure> figures(World world, Random random) {
        Map<PlaceId, Figure> figures = new HashMap<>();
        world.oldest().forEach(place -> figures.put(place.id(), figure(random)));
        return figures;
    }

    private static Figure figure(Random random) {
        Period year = new Period(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31));
        return switch (random.nextInt(5)) {
            case 0 -> new Figure.ZeroInPeriod(Unit.PEOPLE, year);
            case 1 -> new Figure.MoreThan(1 + random.nextInt(100), Unit.PEOPLE);
            case 2 -> new Figure.NotApplicable(Unit.PEOPLE);
            default -> new Figure.Exact(1 + random.nextInt(1000), Unit.PEOPLE);
        };
    }

    private static Sum total(World world, Map<PlaceId, Figure> figures) {
        return Figures.sum(figures.entrySet().stream()
                .map(one -> new Part(place(world, one.getKey()).name(), one.getValue()))
                .toList());
    }

    private static Place place(World world, PlaceId id) {
        return java.util.Objects.requireNonNull(world.places().get(id));
    }
}
