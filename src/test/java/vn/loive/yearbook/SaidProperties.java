package vn.loive.yearbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.AgencyId;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Figures;
import vn.loive.figures.Part;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.RequestId;
import vn.loive.shared.Period;

/** Whatever agencies say, adding it up in groups first says what the algebra says of every single figure. */
class SaidProperties {

    private static final ReportItem ITEM = ReportItem.ATTENDANCES;
    private static final RequestId REQUEST = RequestId.random();
    private static final Period MONTH = new Period(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 7, 31));

    /** One row that an agency answers with; agency 0 to 9. */
    record Answer(int agency, FigureKind kind, @Nullable Long quantity) {}

    @Property
    void groupsAddUpToWhatTheSingleFiguresDo(@ForAll("answers") List<Answer> answers) {
        List<Said> groups = grouped(answers);
        Stream<Part> parts = Stream.concat(groups.stream(), Said.nothing(asked(), groups))
                .flatMap(group -> group.parts(MONTH, SaidProperties::name));

        assertThat(Figures.sum(parts.toList())).isEqualTo(Figures.sum(single(answers)));
    }

    @Property
    void whoIsInNoGroupIsSilent(@ForAll("answers") List<Answer> answers) {
        Set<AgencyId> heard =
                answers.stream().map(answer -> id(answer.agency())).collect(Collectors.toSet());

        Set<AgencyId> silent = Said.nothing(asked(), grouped(answers))
                .flatMap(group -> group.missing().stream())
                .collect(Collectors.toSet());

        assertThat(silent).hasSize(10 - heard.size()).noneMatch(heard::contains);
    }

    @Provide
    Arbitrary<List<Answer>> answers() {
        Arbitrary<Long> quantities = Arbitraries.oneOf(
                Arbitraries.longs().between(1, 5_000), Arbitraries.longs().between(1, Figure.LARGEST));
        Arbitrary<FigureKind> kinds = Arbitraries.of(
                FigureKind.EXACT,
                FigureKind.MORE_THAN,
                FigureKind.NOT_COUNTED,
                FigureKind.ZERO_IN_PERIOD,
                FigureKind.NIL_INFORMATION);
        return Combinators.combine(Arbitraries.integers().between(0, 9), kinds, quantities)
                .as((agency, kind, quantity) -> new Answer(agency, kind, kind.hasQuantity() ? quantity : null))
                .list()
                .ofMaxSize(25);
    }

    /** As the database groups rows: by kind, the numbers added up and held just above the largest figure. */
    private static List<Said> grouped(List<Answer> answers) {
        Map<FigureKind, List<Answer>> byKind = answers.stream().collect(Collectors.groupingBy(Answer::kind));
        List<Said> groups = new ArrayList<>();
        byKind.forEach((kind, alike) -> groups.add(new Said(
                REQUEST,
                ITEM,
                kind,
                kind.hasQuantity()
                        ? (Long) Math.min(
                                alike.stream()
                                        .mapToLong(answer -> Objects.requireNonNull(answer.quantity()))
                                        .sum(),
                                Figure.LARGEST + 1)
                        : null,
                alike.stream().map(answer -> id(answer.agency())).collect(Collectors.toSet()))));
        return groups;
    }

    private static List<Part> single(List<Answer> answers) {
        List<Part> parts = new ArrayList<>();
        for (int agency = 0; agency < 10; agency++) {
            int asked = agency;
            List<Part> own = answers.stream()
                    .filter(answer -> answer.agency() == asked)
                    .map(answer ->
                            new Part(name(id(asked)), answer.kind().figure(answer.quantity(), ITEM.unit(), MONTH)))
                    .toList();
            parts.addAll(
                    own.isEmpty() ? List.of(new Part(name(id(asked)), new Figure.NotSubmitted(ITEM.unit()))) : own);
        }
        return parts;
    }

    private static ReportRequest asked() {
        return new ReportRequest(
                REQUEST,
                "Thí dụ",
                null,
                MONTH,
                MONTH.to(),
                id(99),
                List.of(),
                Stream.iterate(0, number -> number + 1)
                        .limit(10)
                        .collect(Collectors.toMap(SaidProperties::id, _ -> Set.of(ITEM))));
    }

    private static AgencyId id(int number) {
        return new AgencyId(new UUID(0, number));
    }

    private static String name(AgencyId agency) {
        return "xã " + agency.value().getLeastSignificantBits();
    }
}
