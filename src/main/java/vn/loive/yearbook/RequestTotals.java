package vn.loive.yearbook;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Part;
import vn.loive.figures.Unit;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.RequestId;
import vn.loive.shared.Period;

/**
 * What agencies answered to many requests, ready to be added up.
 * Like answers come added up already, which changes no total since the algebra of figures is associative.
 */
@Service
class RequestTotals {

    private final TotalsRepository repository;
    private final Agencies agencies;

    RequestTotals(TotalsRepository repository, Agencies agencies) {
        this.repository = repository;
        this.agencies = agencies;
    }

    /**
     * The parts of every total, by request and item, with two queries however many requests there are.
     * Whoever owes an answer and has given none, or had it returned, is among them as not submitted.
     */
    Map<RequestId, Map<ReportItem, List<Part>>> parts(Collection<ReportRequest> requests) {
        Map<RequestId, ReportRequest> asked =
                requests.stream().collect(Collectors.toMap(ReportRequest::id, Function.identity()));
        List<TotalsRepository.Group> groups = repository.groups(asked.keySet());
        Map<AgencyId, Agency> silent = agencies.byId(
                groups.stream().flatMap(group -> group.silent().stream()).collect(Collectors.toSet()));
        Map<RequestId, Map<ReportItem, List<Part>>> parts = new HashMap<>();
        for (TotalsRepository.Group group : groups) {
            Period days = Objects.requireNonNull(asked.get(group.request())).period();
            parts.computeIfAbsent(group.request(), _ -> new EnumMap<>(ReportItem.class))
                    .merge(group.item(), parts(group, days, silent), RequestTotals::together);
        }
        return parts;
    }

    private static List<Part> parts(TotalsRepository.Group group, Period days, Map<AgencyId, Agency> silent) {
        if (group.silent().isEmpty()) {
            // Nobody is missing from it, so nobody will be named.
            return figures(group, days)
                    .map(figure -> new Part(group.item().code(), figure))
                    .toList();
        }
        return group.silent().stream()
                .map(agency -> Objects.requireNonNull(silent.get(agency), "Whoever owes is a known agency"))
                .flatMap(agency -> figures(group, days).map(figure -> new Part(agency.shortName(), figure)))
                .toList();
    }

    /** One figure, or two where the sum is beyond what a figure holds, so that adding finds it too large. */
    private static Stream<Figure> figures(TotalsRepository.Group group, Period days) {
        Unit unit = group.item().unit();
        if (group.kind().equals(TotalsRepository.NOT_SUBMITTED)) {
            return Stream.of(new Figure.NotSubmitted(unit));
        }
        FigureKind kind = FigureKind.of(group.kind()).orElseThrow();
        Long quantity = group.quantity();
        return quantity != null && quantity > Figure.LARGEST
                ? Stream.of(kind.figure(Figure.LARGEST, unit, days), kind.figure(1L, unit, days))
                : Stream.of(kind.figure(quantity, unit, days));
    }

    private static List<Part> together(List<Part> one, List<Part> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
