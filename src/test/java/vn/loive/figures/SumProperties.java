package vn.loive.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.figures.Unit.SESSIONS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import vn.loive.figures.Figure.AtLeast;
import vn.loive.figures.Figure.Counted;
import vn.loive.figures.Figure.Exact;
import vn.loive.figures.Figure.MoreThan;
import vn.loive.figures.Figure.NilInformation;
import vn.loive.figures.Figure.NotApplicable;
import vn.loive.figures.Figure.NotCounted;
import vn.loive.figures.Figure.NotSubmitted;
import vn.loive.figures.Figure.Suppressed;
import vn.loive.figures.Figure.ZeroInPeriod;
import vn.loive.figures.Figure.ZeroToDate;
import vn.loive.figures.Sum.CannotAdd;
import vn.loive.figures.Sum.Total;
import vn.loive.shared.Period;

/** The laws of adding figures, whatever the figures. */
class SumProperties {

    @Property
    void theOrderOfReportsDoesNotMatter(@ForAll("parts") List<Part> parts, @ForAll Random random) {
        var shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);
        assertThat(Figures.sum(shuffled)).isEqualTo(Figures.sum(parts));
    }

    @Property
    void subtotalsDoNotMatter(@ForAll("parts") List<Part> parts, @ForAll @IntRange(min = 1, max = 7) int cut) {
        Assume.that(cut < parts.size());
        if (Figures.sum(parts.subList(0, cut)) instanceof Total(Figure first, var _)
                && Figures.sum(parts.subList(cut, parts.size())) instanceof Total(Figure second, var _)) {
            var whole = Figures.sum(List.of(new Part("cụm 1", first), new Part("cụm 2", second)));
            assertThat(whole).isEqualTo(Figures.sum(parts));
        }
    }

    @Property
    void aTotalIsAZeroOnlyWhenAllWhoHaveTheDutyStatedOne(@ForAll("parts") List<Part> parts) {
        if (total(parts) instanceof ZeroInPeriod || total(parts) instanceof ZeroToDate) {
            assertThat(parts)
                    .allMatch(part -> part.figure() instanceof ZeroInPeriod
                            || part.figure() instanceof ZeroToDate
                            || part.figure() instanceof NotApplicable);
        }
    }

    @Property
    void whoIsMissingIsNamed(@ForAll("parts") List<Part> parts) {
        var missing = parts.stream()
                .filter(part -> part.figure() instanceof NotSubmitted
                        || part.figure() instanceof NotCounted
                        || part.figure() instanceof NilInformation)
                .map(Part::who)
                .collect(Collectors.toSet());
        parts.forEach(part -> part.figure().gaps().forEach(gap -> missing.add(gap.who())));
        var named = total(parts).gaps().stream().map(Gap::who).collect(Collectors.toSet());
        assertThat(named).isEqualTo(total(parts) instanceof Suppressed ? Set.of() : missing);
    }

    @Property
    void theNumberIsTheSumOfTheNumbersAndBoundsStayBounds(@ForAll("parts") List<Part> parts) {
        var numbers =
                parts.stream().flatMap(part -> number(part.figure()).stream()).toList();
        long expected = numbers.stream().mapToLong(Counted::quantity).sum();
        boolean strict = numbers.stream().anyMatch(MoreThan.class::isInstance);
        if (!(total(parts) instanceof Suppressed)) {
            assertThat(number(total(parts)))
                    .isEqualTo(
                            expected == 0
                                    ? List.of()
                                    : List.of(
                                            strict ? new MoreThan(expected, SESSIONS) : new Exact(expected, SESSIONS)));
        }
    }

    @Property
    void aWithheldPartShowsNothingOfTheTotal(@ForAll("parts") List<Part> parts) {
        var withheld = Stream.concat(parts.stream(), Stream.of(new Part("huyện", new Suppressed(SESSIONS))))
                .toList();
        assertThat(Figures.sum(withheld)).isEqualTo(new Total(new Suppressed(SESSIONS)));
    }

    @Property
    void unlikeUnitsNeverAddUpUnseen(@ForAll("parts") List<Part> parts, @ForAll Unit other) {
        Assume.that(other != SESSIONS);
        var mixed = Stream.concat(parts.stream(), Stream.of(new Part("cơ quan khác", new NotCounted(other))))
                .toList();
        assertThat(Figures.sum(mixed)).isInstanceOf(Sum.UnlikeUnits.class);
    }

    @Property
    void whatIsTypedIsNeverReadAsAZeroOrABlank(@ForAll String typed) {
        if (FigureReading.of(FigureKind.EXACT, typed) instanceof FigureReading.Understood understood) {
            assertThat(understood.quantity()).isNotNull().isPositive();
        }
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll("counted") Counted counted) {
        var written = FigureWording.VIETNAMESE.screen(counted);
        var read = FigureReading.of(FigureKind.EXACT, written.prefix() + " " + written.value());
        assertThat(read)
                .isEqualTo(new FigureReading.Understood(
                        counted instanceof MoreThan ? FigureKind.MORE_THAN : FigureKind.EXACT, counted.quantity()));
    }

    @Provide
    Arbitrary<List<Part>> parts() {
        var who = Arbitraries.of("Công an tỉnh", "Sở LĐTBXH", "Hội LHPN tỉnh", "Huyện Thí Dụ", "Huyện Giả Định");
        return Combinators.combine(who, figure())
                .as(Part::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<Counted> counted() {
        var quantity = Arbitraries.longs().between(1, 1_000_000_000L);
        return Arbitraries.oneOf(quantity.map(number -> (Counted) new Exact(number, SESSIONS)), quantity.map(number ->
                (Counted) new MoreThan(number, SESSIONS)));
    }

    private Arbitrary<Figure> figure() {
        var day = Arbitraries.integers().between(0, 90).map(LocalDate.of(2021, 7, 1)::plusDays);
        return Arbitraries.frequencyOf(
                Tuple.of(4, counted().map(Figure.class::cast)),
                Tuple.of(
                        1,
                        counted()
                                .map(known ->
                                        new AtLeast(known, List.of(new Gap("Xã Minh Họa", Gap.Why.NOT_COUNTED))))),
                Tuple.of(3, day.map(from -> new ZeroInPeriod(SESSIONS, new Period(from, from.plusDays(60))))),
                Tuple.of(1, day.map(from -> new ZeroToDate(SESSIONS, from))),
                Tuple.of(
                        4,
                        Arbitraries.of(
                                new NilInformation(SESSIONS),
                                new NotCounted(SESSIONS),
                                new NotSubmitted(SESSIONS),
                                new NotApplicable(SESSIONS))),
                Tuple.of(1, Arbitraries.just(new Suppressed(SESSIONS))));
    }

    private static List<Counted> number(Figure figure) {
        return switch (figure) {
            case Counted counted -> List.of(counted);
            case AtLeast(Counted known, List<Gap> _) -> List.of(known);
            case ZeroInPeriod _, ZeroToDate _, NilInformation _, NotCounted _ -> List.of();
            case NotSubmitted _, NotApplicable _, Suppressed _ -> List.of();
        };
    }

    /** The total; where zeros share no day, any figure without a number and without a gap stands for it. */
    private static Figure total(List<Part> parts) {
        return switch (Figures.sum(parts)) {
            case Total(Figure figure, var _) -> figure;
            case CannotAdd _ -> new NotApplicable(SESSIONS);
        };
    }
}
