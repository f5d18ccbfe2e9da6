package vn.loive.yearbook;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.loive.agencies.AgencyId;
import vn.loive.figures.Figures;
import vn.loive.figures.Part;
import vn.loive.figures.Sum;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.RequestId;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Period;
import vn.loive.statements.Stretch;

/**
 * The requests whose period ended in a year, side by side and added up.
 *
 * @param days the year, or as much of it as has passed
 * @param requests the requests, the earliest period first
 * @param parts what was answered, by request and item
 */
@LegalTerm(vi = "bảng tổng hợp năm", means = "The requests whose period ended in a year, side by side and added up.")
public record YearTable(Period days, List<ReportRequest> requests, Map<RequestId, Map<ReportItem, List<Part>>> parts) {

    public YearTable {
        requests = List.copyOf(requests);
    }

    /** The items that anybody was asked for, in their order. */
    public List<ReportItem> items() {
        return Stream.of(ReportItem.values())
                .filter(item -> requests.stream().anyMatch(request -> asks(request, item)))
                .toList();
    }

    /** What was answered to a request about an item; nothing to add where it was not asked for. */
    public Sum sum(ReportRequest request, ReportItem item) {
        return Figures.sum(parts(request, item));
    }

    /** The year's sum of an item; two requests for the same days of the same agency must not be added up. */
    public Sum sum(ReportItem item) {
        return Figures.sum(requests.stream()
                .flatMap(request -> parts(request, item).stream())
                .toList());
    }

    /** The days for which some agency was asked for the item by more than one request. */
    public List<Stretch<ReportRequest>> overlaps(ReportItem item) {
        List<ReportRequest> asking =
                requests.stream().filter(request -> asks(request, item)).toList();
        return asking.isEmpty()
                ? List.of()
                : Stretch.of(whole(asking), asking, ReportRequest::period).stream()
                        .filter(stretch -> sharesAnAgency(stretch.said(), item))
                        .toList();
    }

    /** The days of the year that no request covers. */
    public List<Period> gaps() {
        return Stretch.of(days, requests, ReportRequest::period).stream()
                .filter(Stretch::isGap)
                .map(Stretch::days)
                .toList();
    }

    private List<Part> parts(ReportRequest request, ReportItem item) {
        return parts.getOrDefault(request.id(), Map.of()).getOrDefault(item, List.of());
    }

    private static boolean asks(ReportRequest request, ReportItem item) {
        return request.asked().values().stream().anyMatch(items -> items.contains(item));
    }

    private static Period whole(Collection<ReportRequest> requests) {
        return requests.stream()
                .map(ReportRequest::period)
                .reduce((one, other) -> new Period(
                        one.from().isBefore(other.from()) ? one.from() : other.from(),
                        one.to().isAfter(other.to()) ? one.to() : other.to()))
                .orElseThrow();
    }

    private static boolean sharesAnAgency(List<ReportRequest> requests, ReportItem item) {
        if (requests.size() < 2) {
            return false;
        }
        List<AgencyId> asked = requests.stream()
                .flatMap(request -> request.asked().entrySet().stream()
                        .filter(entry -> entry.getValue().contains(item))
                        .map(Map.Entry::getKey))
                .toList();
        return asked.stream().distinct().count() < asked.size();
    }
}
