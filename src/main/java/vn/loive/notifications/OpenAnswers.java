package vn.loive.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.Contributions;
import vn.loive.contributions.Contributions.Standing;
import vn.loive.requests.ObligationState;
import vn.loive.requests.Obligations;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.requests.RequestId;
import vn.loive.shared.LegalDay;

/** Finds which answers are still wanted, with three queries however many there are. */
@Component
class OpenAnswers {

    private final ReportRequests requests;
    private final Contributions contributions;
    private final Obligations obligations;
    private final Clock clock;

    OpenAnswers(ReportRequests requests, Contributions contributions, Obligations obligations, Clock clock) {
        this.requests = requests;
        this.contributions = contributions;
        this.obligations = obligations;
        this.clock = clock;
    }

    /** The present day in Vietnam. */
    LocalDate today() {
        return LegalDay.today(clock);
    }

    /** Those of the province whose days have begun, neither come nor waived. */
    List<Owed> all() {
        LocalDate today = today();
        List<ReportRequest> begun = requests.list().stream()
                .filter(request -> !request.period().from().isAfter(today))
                .toList();
        Map<RequestId, Map<AgencyId, Standing>> standings = contributions.standings();
        Map<RequestId, Map<AgencyId, ObligationState>> said =
                obligations.of(begun.stream().map(ReportRequest::id).toList());
        return begun.stream()
                .flatMap(request -> open(
                        request,
                        standings.getOrDefault(request.id(), Map.of()),
                        said.getOrDefault(request.id(), Map.of())))
                .toList();
    }

    private static Stream<Owed> open(
            ReportRequest request, Map<AgencyId, Standing> come, Map<AgencyId, ObligationState> said) {
        return request.asked().keySet().stream()
                .filter(agency ->
                        !come.containsKey(agency) || !come.get(agency).state().counts())
                .filter(agency ->
                        !said.getOrDefault(agency, ObligationState.SILENT).waived())
                .map(agency -> new Owed(request, agency));
    }
}
