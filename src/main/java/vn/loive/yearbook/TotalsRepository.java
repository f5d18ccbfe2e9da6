package vn.loive.yearbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyId;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureKind;
import vn.loive.requests.ReportItem;
import vn.loive.requests.RequestId;

/** What was answered to many requests, added up by the database as far as the algebra of figures allows. */
@Repository
class TotalsRepository {

    private final JdbcClient jdbc;

    TotalsRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was said about each item in each way, by the newest answers that were not returned.
     * Whoever said nothing is in no group.
     * The database answers with the place of an agency among those asked, since ids by the thousand take long to read.
     *
     * @param asked every agency that was asked, each once
     */
    List<Said> said(Collection<RequestId> requests, List<AgencyId> asked) {
        return jdbc.sql("""
                        WITH counting AS (
                            SELECT request, newest.agency, version, place FROM (
                                SELECT DISTINCT ON (contribution.request, contribution.agency) contribution.request,
                                       contribution.agency, contribution.version, verdict.kind AS verdict
                                FROM contributions.contribution
                                LEFT JOIN contributions.verdict USING (province, request, agency, version)
                                WHERE contribution.request = ANY (:requests)
                                ORDER BY contribution.request, contribution.agency, contribution.version DESC,
                                         verdict.kind = 'RETURNED' DESC) AS newest
                            JOIN unnest(:asked) WITH ORDINALITY AS known (agency, place) USING (agency)
                            WHERE verdict IS DISTINCT FROM 'RETURNED')
                        SELECT evidence.request, item, kind, array_agg(place::int) AS places,
                               CASE WHEN sum(quantity) > 0 THEN least(sum(quantity), :most)::bigint END AS quantity
                        FROM contributions.evidence JOIN counting USING (request, agency, version)
                        WHERE evidence.request = ANY (:requests) GROUP BY evidence.request, item, kind
                        UNION ALL
                        SELECT statement.request, item, kind, array_agg(place::int), NULL
                        FROM contributions.statement JOIN counting USING (request, agency, version)
                        WHERE statement.request = ANY (:requests) GROUP BY statement.request, item, kind
                        """)
                .param("requests", requests.stream().map(RequestId::value).toArray(UUID[]::new))
                .param("most", Figure.LARGEST + 1)
                .param("asked", asked.stream().map(AgencyId::value).toArray(UUID[]::new))
                .query((row, number) -> said(row, asked))
                .list();
    }

    private static Said said(ResultSet row, List<AgencyId> asked) throws SQLException {
        return new Said(
                new RequestId(row.getObject("request", UUID.class)),
                ReportItem.valueOf(row.getString("item")),
                FigureKind.of(row.getString("kind")).orElseThrow(),
                row.getObject("quantity", Long.class),
                Arrays.stream((Integer[]) row.getArray("places").getArray())
                        .map(place -> asked.get(place - 1))
                        .collect(Collectors.toSet()));
    }
}
