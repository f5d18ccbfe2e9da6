package vn.loive.yearbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyId;
import vn.loive.figures.Figure;
import vn.loive.requests.ReportItem;
import vn.loive.requests.RequestId;

/** What was answered to many requests, added up by the database as far as the algebra of figures allows. */
@Repository
class TotalsRepository {

    /** An item that somebody owes, and nobody has said anything about. */
    static final String NOT_SUBMITTED = "not-submitted";

    private final JdbcClient jdbc;

    TotalsRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was said about one item in one way.
     *
     * @param kind how it was said: the code of a kind of figure, or {@link #NOT_SUBMITTED}
     * @param quantity the sum; nothing where the kind has no number
     * @param silent the agencies whose number is missing; empty where none is
     */
    record Group(
            RequestId request,
            ReportItem item,
            String kind,
            @Nullable Long quantity,
            List<AgencyId> silent) {}

    List<Group> groups(Collection<RequestId> requests) {
        return jdbc.sql("""
                        WITH counting AS (
                            SELECT request, agency, version FROM (
                                SELECT DISTINCT ON (contribution.request, contribution.agency) contribution.request,
                                       contribution.agency, contribution.version, verdict.kind AS verdict
                                FROM contributions.contribution
                                LEFT JOIN contributions.verdict USING (province, request, agency, version)
                                WHERE contribution.request = ANY (:requests)
                                ORDER BY contribution.request, contribution.agency, contribution.version DESC,
                                         verdict.kind = 'RETURNED' DESC) AS newest
                            WHERE verdict IS DISTINCT FROM 'RETURNED'),
                        said AS (
                            SELECT request, item, agency, kind, sum(quantity) AS quantity
                            FROM counting JOIN contributions.evidence USING (request, agency, version)
                            WHERE request = ANY (:requests) GROUP BY request, item, agency, kind
                            UNION ALL
                            SELECT request, item, agency, kind, NULL
                            FROM counting JOIN contributions.statement USING (request, agency, version)
                            WHERE request = ANY (:requests)),
                        owed AS (
                            SELECT request, item, agency FROM requests.obligation WHERE request = ANY (:requests)
                            EXCEPT SELECT request, item, agency FROM said)
                        SELECT request, item, kind, CASE WHEN sum(quantity) > 0 THEN least(sum(quantity), :most)::bigint END AS quantity,
                               array_agg(agency) FILTER (WHERE kind IN ('not-counted', 'nil-information')) AS silent
                        FROM said GROUP BY request, item, kind
                        UNION ALL
                        SELECT request, item, :owed, NULL, array_agg(agency) FROM owed GROUP BY request, item
                        """)
                .param("requests", requests.stream().map(RequestId::value).toArray(UUID[]::new))
                .param("most", Figure.LARGEST + 1)
                .param("owed", NOT_SUBMITTED)
                .query((row, number) -> group(row))
                .list();
    }

    private static Group group(ResultSet row) throws SQLException {
        return new Group(
                new RequestId(row.getObject("request", UUID.class)),
                ReportItem.valueOf(row.getString("item")),
                row.getString("kind"),
                row.getObject("quantity", Long.class),
                agencies(row));
    }

    private static List<AgencyId> agencies(ResultSet row) throws SQLException {
        var silent = row.getArray("silent");
        return silent == null
                ? List.of()
                : Arrays.stream((UUID[]) silent.getArray()).map(AgencyId::new).toList();
    }
}
