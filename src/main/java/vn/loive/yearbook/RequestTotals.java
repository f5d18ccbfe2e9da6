package vn.loive.yearbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.figures.Part;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.RequestId;

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
        Map<RequestId, List<Said>> said = said(requests);
        Map<AgencyId, Agency> missing = agencies.byId(said.values().stream()
                .flatMap(List::stream)
                .flatMap(group -> group.missing().stream())
                .collect(Collectors.toSet()));
        return requests.stream()
                .collect(Collectors.toMap(
                        ReportRequest::id,
                        request -> parts(request, said.getOrDefault(request.id(), List.of()), missing)));
    }

    private Map<RequestId, List<Said>> said(Collection<ReportRequest> requests) {
        List<AgencyId> asked = requests.stream()
                .flatMap(request -> request.asked().keySet().stream())
                .distinct()
                .toList();
        Map<RequestId, List<Said>> said =
                repository.said(requests.stream().map(ReportRequest::id).toList(), asked).stream()
                        .collect(Collectors.groupingBy(Said::request));
        requests.forEach(request -> {
            List<Said> groups = said.computeIfAbsent(request.id(), _ -> new ArrayList<>());
            groups.addAll(Said.nothing(request, groups).toList());
        });
        return said;
    }

    private static Map<ReportItem, List<Part>> parts(
            ReportRequest request, List<Said> groups, Map<AgencyId, Agency> missing) {
        return groups.stream()
                .collect(Collectors.groupingBy(
                        Said::item,
                        Collectors.flatMapping(
                                group -> group.parts(request.period(), agency -> name(agency, missing)),
                                Collectors.toList())));
    }

    private static String name(AgencyId agency, Map<AgencyId, Agency> missing) {
        return Objects.requireNonNull(missing.get(agency), "Whoever owes is a known agency")
                .shortName();
    }
}
