package vn.loive.yearbook;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.loive.agencies.AgencyId;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.Period;

/** The years of the reports that the actor's agency asked for, or took over. */
@Service
public class Yearbook {

    private final ReportRequests requests;
    private final RequestTotals totals;
    private final Clock clock;

    Yearbook(ReportRequests requests, RequestTotals totals, Clock clock) {
        this.requests = requests;
        this.totals = totals;
        this.clock = clock;
    }

    /** The present year in Vietnam. */
    public int thisYear() {
        return LegalDay.today(clock).getYear();
    }

    /**
     * The table of a year, with a fixed number of queries.
     *
     * @param year the calendar year, not after the present one
     */
    public YearTable of(Actor actor, int year) {
        Set<AgencyId> askers = requests.answeredForBy(actor);
        List<ReportRequest> ended = requests.list().stream()
                .filter(request -> askers.contains(request.asker()))
                .filter(request -> request.period().to().getYear() == year)
                .sorted(Comparator.comparing(
                                (ReportRequest request) -> request.period().from())
                        .thenComparing(request -> request.period().to()))
                .toList();
        return new YearTable(days(year), ended, totals.parts(ended));
    }

    private Period days(int year) {
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
        LocalDate today = LegalDay.today(clock);
        return new Period(LocalDate.of(year, Month.JANUARY, 1), today.isBefore(last) ? today : last);
    }
}
