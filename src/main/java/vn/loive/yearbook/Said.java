package vn.loive.yearbook;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.AgencyId;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Part;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.RequestId;
import vn.loive.shared.Period;

/**
 * What agencies said about one item of one request in one way, added up.
 *
 * @param kind how they said it; null when they said nothing that counts, though they were asked
 * @param quantity the sum, at most one above the largest figure; nothing where the kind has no number
 * @param agencies who said it
 */
record Said(
        RequestId request,
        ReportItem item,
        @Nullable FigureKind kind,
        @Nullable Long quantity,
        Set<AgencyId> agencies) {

    private static final Set<FigureKind> NUMBERLESS = EnumSet.of(FigureKind.NOT_COUNTED, FigureKind.NIL_INFORMATION);

    /** Whose number is missing, so that each is named. */
    Set<AgencyId> missing() {
        return kind == null || NUMBERLESS.contains(kind) ? agencies : Set.of();
    }

    /**
     * The parts of a sum.
     *
     * @param name the name of an agency whose number is missing
     */
    Stream<Part> parts(Period days, Function<AgencyId, String> name) {
        return missing().isEmpty()
                // Nobody is missing from it, so nobody will be named.
                ? figures(days).map(figure -> new Part(item.code(), figure))
                : missing().stream()
                        .flatMap(agency -> figures(days).map(figure -> new Part(name.apply(agency), figure)));
    }

    /** One figure, or two where the sum is beyond what a figure holds, so that adding finds it too large. */
    private Stream<Figure> figures(Period days) {
        if (kind == null) {
            return Stream.of(new Figure.NotSubmitted(item.unit()));
        }
        FigureKind said = kind;
        return quantity != null && quantity > Figure.LARGEST
                ? Stream.of(Figure.LARGEST, 1L).map(part -> said.figure(part, item.unit(), days))
                : Stream.of(said.figure(quantity, item.unit(), days));
    }

    /** The silence of those who were asked and are in none of the groups; blank is never zero. */
    static Stream<Said> nothing(ReportRequest request, Collection<Said> groups) {
        Map<ReportItem, List<Said>> said = groups.stream().collect(Collectors.groupingBy(Said::item));
        Map<ReportItem, Integer> asked = new EnumMap<>(ReportItem.class);
        request.asked().values().forEach(items -> items.forEach(item -> asked.merge(item, 1, Integer::sum)));
        return asked.entrySet().stream()
                .flatMap(count -> silent(request, count.getKey(), count.getValue(), heard(said, count.getKey())));
    }

    /** Where as many were heard as were asked, nobody is looked for. */
    private static Stream<Said> silent(ReportRequest request, ReportItem item, int asked, Set<AgencyId> heard) {
        if (heard.size() == asked) {
            return Stream.empty();
        }
        Set<AgencyId> silent = request.asked().entrySet().stream()
                .filter(owed -> owed.getValue().contains(item) && !heard.contains(owed.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return Stream.of(new Said(request.id(), item, null, null, silent));
    }

    private static Set<AgencyId> heard(Map<ReportItem, List<Said>> said, ReportItem item) {
        List<Said> groups = said.getOrDefault(item, List.of());
        return groups.size() == 1
                ? groups.getFirst().agencies()
                : groups.stream().flatMap(group -> group.agencies().stream()).collect(Collectors.toSet());
    }
}
