package vn.loive.contributions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.ContributionState.Accepted;
import vn.loive.contributions.ContributionState.Returned;
import vn.loive.contributions.ContributionState.Submitted;
import vn.loive.contributions.Contributions.Standing;
import vn.loive.requests.RequestId;

/** How the answers to requests stand, without what they are made of. */
@Repository
class StandingRepository {

    private final JdbcClient jdbc;

    StandingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How the newest version of each agency stands, for every request. */
    Map<RequestId, Map<AgencyId, Standing>> all() {
        Map<RequestId, Map<AgencyId, Standing>> standings = new HashMap<>();
        jdbc.sql("""
                        SELECT DISTINCT ON (contribution.request, contribution.agency) contribution.request,
                               contribution.agency, contribution.version,
                               verdict.kind, verdict.remark, verdict.account AS judge, verdict.at AS judged_at
                        FROM contributions.contribution
                        LEFT JOIN contributions.verdict USING (province, request, agency, version)
                        ORDER BY contribution.request, contribution.agency, contribution.version DESC,
                                 verdict.kind = 'RETURNED' DESC
                        """).query(row -> {
            standings
                    .computeIfAbsent(new RequestId(row.getObject("request", UUID.class)), _ -> new HashMap<>())
                    .put(
                            new AgencyId(row.getObject("agency", UUID.class)),
                            new Standing(row.getInt("version"), state(row)));
        });
        return standings;
    }

    /** What a row of a version with its verdict says. */
    static ContributionState state(ResultSet row) throws SQLException {
        @Nullable String verdict = row.getString("kind");
        if (verdict == null) {
            return new Submitted();
        }
        UUID judge = row.getObject("judge", UUID.class);
        Instant at = row.getObject("judged_at", OffsetDateTime.class).toInstant();
        return verdict.equals("ACCEPTED") ? new Accepted(judge, at) : new Returned(judge, at, row.getString("remark"));
    }
}
