package vn.loive.narratives;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyId;
import vn.loive.requests.RequestId;

/** The rows of what versions of answers say in words; one is only ever added. */
@Repository
class VersionRepository {

    private final JdbcClient jdbc;

    VersionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the draft along; answers how many sections it held. */
    int keep(RequestId request, AgencyId agency, int version) {
        return jdbc.sql("""
                        INSERT INTO narratives.narrative (province, request, agency, version, position, kind, body)
                        SELECT province, request, agency, ?, position, kind, body
                        FROM narratives.draft_section WHERE request = ? AND agency = ? AND kind IS NOT NULL
                        """).params(version, request.value(), agency.value()).update();
    }

    /** Takes along what the version before said. */
    void repeat(RequestId request, AgencyId agency, int version) {
        jdbc.sql("""
                        INSERT INTO narratives.narrative (province, request, agency, version, position, kind, body)
                        SELECT province, request, agency, version + 1, position, kind, body
                        FROM narratives.narrative WHERE request = ? AND agency = ? AND version = ?
                        """).params(request.value(), agency.value(), version - 1).update();
    }

    /** What each version of an agency says, by its number and the position of the section. */
    Map<Integer, Map<Integer, Narrative>> of(RequestId request, AgencyId agency) {
        return jdbc.sql("""
                        SELECT version, position, kind, body FROM narratives.narrative
                        WHERE request = ? AND agency = ?
                        """).params(request.value(), agency.value()).query(by(row -> row.getInt("version")));
    }

    /** What the newest version of each agency says, by the position of the section. */
    Map<AgencyId, Map<Integer, Narrative>> newest(RequestId request) {
        return jdbc.sql("""
                        SELECT agency, position, kind, body FROM (
                            SELECT narrative.*, max(version) OVER (PARTITION BY agency) AS last
                            FROM narratives.narrative WHERE request = ?) AS known
                        WHERE version = last
                        """).param(request.value()).query(by(row -> new AgencyId(row.getObject("agency", UUID.class))));
    }

    /** Reads one thing out of a row. */
    private interface Column<K> {
        K of(ResultSet row) throws SQLException;
    }

    private static <K> ResultSetExtractor<Map<K, Map<Integer, Narrative>>> by(Column<K> key) {
        return rows -> {
            Map<K, Map<Integer, Narrative>> said = new HashMap<>();
            while (rows.next()) {
                said.computeIfAbsent(key.of(rows), _ -> new HashMap<>())
                        .put(rows.getInt("position"), Narrative.of(rows.getString("kind"), rows.getString("body")));
            }
            return said;
        };
    }
}
