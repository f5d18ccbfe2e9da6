package vn.loive.month;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.ContributionState;
import vn.loive.contributions.Contributions;
import vn.loive.contributions.Contributions.Standing;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

/** Finds what falls to an agency, with a fixed number of queries however much it is. */
@Component
class Dues {

    private static final Standing NOTHING = new Standing(0, new ContributionState.Awaited());

    private final ReportRequests requests;
    private final Contributions contributions;
    private final Agencies agencies;
    private final Clock clock;

    Dues(ReportRequests requests, Contributions contributions, Agencies agencies, Clock clock) {
        this.requests = requests;
        this.contributions = contributions;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** What falls to the actor's agency. */
    OwnDues of(Actor actor) {
        Set<AgencyId> mine = requests.answeredForBy(actor);
        Map<AgencyId, Agency> known = agencies.byId(mine);
        Map<RequestId, Map<AgencyId, Standing>> standings = contributions.standings();
        LocalDate today = LegalDay.today(clock);
        List<Due> dues = new ArrayList<>();
        for (ReportRequest request : requests.list()) {
            if (!request.period().from().isAfter(today)) {
                Map<AgencyId, Standing> come = standings.getOrDefault(request.id(), Map.of());
                boolean late = today.isAfter(request.due());
                request.askedAmong(mine)
                        .forEach(agency -> dues.add(new Due(
                                request,
                                Objects.requireNonNull(known.get(agency)),
                                come.getOrDefault(agency, NOTHING),
                                late)));
            }
        }
        dues.sort(Comparator.comparing((Due due) -> due.request().due())
                .thenComparing(due -> due.addressee().shortName()));
        return new OwnDues(Objects.requireNonNull(known.get(new AgencyId(actor.agency()))), dues);
    }

    /** The present month in Vietnam. */
    YearMonth thisMonth() {
        return YearMonth.from(LegalDay.today(clock));
    }

    /** The days left to answer, 0 on the last and less after it. */
    long daysLeft(Due due) {
        return LegalDay.today(clock).until(due.request().due(), ChronoUnit.DAYS);
    }
}
