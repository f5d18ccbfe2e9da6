package vn.loive.collection;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.ContributionState;
import vn.loive.contributions.Contributions;
import vn.loive.contributions.Contributions.Standing;
import vn.loive.requests.ObligationState;
import vn.loive.requests.Obligations;
import vn.loive.requests.ReportRequest;

/** Puts together what each addressee of a request has said and sent, with a fixed number of queries. */
@Component
class Tracking {

    private static final Standing NOTHING = new Standing(0, new ContributionState.Awaited());

    private final Agencies agencies;
    private final Contributions contributions;
    private final Obligations obligations;

    Tracking(Agencies agencies, Contributions contributions, Obligations obligations) {
        this.agencies = agencies;
        this.contributions = contributions;
        this.obligations = obligations;
    }

    /**
     * One addressee.
     *
     * @param agency who it is
     * @param standing its newest answer
     * @param owed what was said about it
     */
    record Row(Agency agency, Standing standing, ObligationState owed) {

        /** Whether it has shown that it got the request: by saying so, or by answering. */
        public boolean seen() {
            return owed.acknowledged() != null || standing.version() > 0;
        }

        /** Whether an answer that counts is still wanted. */
        public boolean wanted() {
            return !standing.state().counts() && !owed.waived();
        }
    }

    /** The addressees, those from whom something is wanted first. */
    List<Row> of(ReportRequest request) {
        Map<AgencyId, Standing> standings = contributions.standings().getOrDefault(request.id(), Map.of());
        Map<AgencyId, ObligationState> owed = obligations.of(request.id());
        return agencies.byId(request.asked().keySet()).values().stream()
                .map(agency -> new Row(
                        agency,
                        standings.getOrDefault(agency.id(), NOTHING),
                        owed.getOrDefault(agency.id(), ObligationState.SILENT)))
                .sorted(Comparator.comparing(Row::wanted)
                        .reversed()
                        .thenComparing(row -> row.agency().shortName()))
                .toList();
    }

    /** The agencies whose answer is still wanted. */
    static List<AgencyId> wanted(List<Row> rows) {
        return rows.stream().filter(Row::wanted).map(row -> row.agency().id()).toList();
    }
}
