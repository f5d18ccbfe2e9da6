package vn.loive.contributions;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.Contribution.Origin;
import vn.loive.figures.FigureKind;
import vn.loive.outreach.ActivityId;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;

/** The rows of contributions, of what they rest on and of the verdicts upon them. */
@Repository
class ContributionRepository {

    /** The versions to be read: all, or the newest of each agency. */
    private static final String WANTED = """
            WITH wanted AS (
                SELECT agency, version FROM (
                    SELECT agency, version, max(version) OVER (PARTITION BY agency) AS last
                    FROM contributions.contribution WHERE request = :request) AS known
                WHERE NOT :newest OR version = last)
            """;

    private final JdbcClient jdbc;

    ContributionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names one version of one agency within a request. */
    private record Key(UUID agency, int version) {
        static Key of(ResultSet row) throws SQLException {
            return new Key(row.getObject("agency", UUID.class), row.getInt("version"));
        }
    }

    /** What a version is made of. */
    private record Content(Map<ReportItem, FigureKind> statements, Map<ReportItem, List<EvidenceRow>> evidence) {
        ReportLine line(ReportItem item) {
            return new ReportLine(item, evidence.getOrDefault(item, List.of()), statements.get(item));
        }
    }

    /** Every version of every agency, the newest of each first; or the newest of each alone. */
    List<Contribution> all(ReportRequest request, boolean newestAlone) {
        Map<Key, Content> contents = contents(request, newestAlone);
        return jdbc.sql("""
                        SELECT DISTINCT ON (contribution.agency, contribution.version) contribution.*,
                               verdict.kind, verdict.remark, verdict.account AS judge, verdict.at AS judged_at
                        FROM contributions.contribution
                        LEFT JOIN contributions.verdict USING (province, request, agency, version)
                        WHERE contribution.request = ?
                        ORDER BY contribution.agency, contribution.version DESC, verdict.kind = 'RETURNED' DESC
                        """)
                .param(request.id().value())
                .query((row, number) -> contribution(row, request, contents))
                .list();
    }

    /**
     * Whether the version was free; a second sending of the same version changes nothing.
     * Every row stands under the province of the request, which a successor of the agency need not share.
     */
    boolean insert(Contribution contribution) {
        int inserted = jdbc.sql("""
                        INSERT INTO contributions.contribution (province, request, agency, version, origin, account, at)
                        SELECT province, id, ?, ?, ?, ?, ? FROM requests.request WHERE id = ? ON CONFLICT DO NOTHING
                        """)
                .param(contribution.agency().value())
                .param(contribution.version())
                .param(contribution.origin().name())
                .param(contribution.account())
                .param(contribution.at().atOffset(ZoneOffset.UTC))
                .param(contribution.request().value())
                .update();
        if (inserted == 1) {
            insertStatements(contribution);
            insertEvidence(contribution);
        }
        return inserted == 1;
    }

    /** Whether nobody had given that verdict on the version before. */
    boolean insert(
            Actor actor,
            ReportRequest request,
            AgencyId agency,
            int version,
            Contributions.Verdict verdict,
            Instant at) {
        return jdbc.sql("""
                                INSERT INTO contributions.verdict
                                    (province, request, agency, version, kind, remark, account, at)
                                SELECT province, id, ?, ?, ?, ?, ?, ? FROM requests.request WHERE id = ?
                                ON CONFLICT DO NOTHING
                                """)
                        .param(agency.value())
                        .param(version)
                        .param(verdict.accepted() ? "ACCEPTED" : "RETURNED")
                        .param(verdict.remark())
                        .param(actor.account())
                        .param(at.atOffset(ZoneOffset.UTC))
                        .param(request.id().value())
                        .update()
                == 1;
    }

    private void insertStatements(Contribution contribution) {
        List<ReportLine> stated = contribution.lines().stream()
                .filter(line -> line.statement() != null)
                .toList();
        String[] kinds =
                texts(stated, line -> Objects.requireNonNull(line.statement()).code());
        jdbc.sql("""
                        INSERT INTO contributions.statement (province, request, agency, version, item, kind)
                        SELECT province, request, agency, version, stated.item, stated.kind
                        FROM unnest(?, ?) AS stated (item, kind), contributions.contribution
                        WHERE request = ? AND agency = ? AND version = ?
                        """)
                .params(
                        texts(stated, line -> line.item().name()),
                        kinds,
                        contribution.request().value(),
                        contribution.agency().value(),
                        contribution.version())
                .update();
    }

    /** Each row with the very version of the activity that it was read from. */
    private void insertEvidence(Contribution contribution) {
        record Counted(ReportItem item, EvidenceRow row) {}
        List<Counted> counted = contribution.lines().stream()
                .flatMap(line -> line.evidence().stream().map(row -> new Counted(line.item(), row)))
                .toList();
        jdbc.sql("""
                        INSERT INTO contributions.evidence
                            (province, request, agency, version, item, activity, activity_version, kind, quantity, slogans)
                        SELECT whole.province, whole.request, whole.agency, whole.version,
                               counted.item, seen.activity, seen.version, counted.kind, counted.quantity, seen.slogans
                        FROM unnest(?, ?::uuid[], ?::int[], ?, ?::bigint[])
                                 AS counted (item, activity, version, kind, quantity)
                        JOIN outreach.activity_history AS seen USING (activity, version),
                             contributions.contribution AS whole
                        WHERE whole.request = ? AND whole.agency = ? AND whole.version = ?
                        """)
                .params(
                        texts(counted, one -> one.item().name()),
                        texts(counted, one -> one.row().activity().value() + ""),
                        texts(counted, one -> one.row().version() + ""),
                        texts(counted, one -> one.row().kind().code()),
                        counted.stream().map(one -> one.row().quantity()).toArray(Long[]::new),
                        contribution.request().value(),
                        contribution.agency().value(),
                        contribution.version())
                .update();
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private Map<Key, Content> contents(ReportRequest request, boolean newestAlone) {
        Map<Key, Content> contents = new HashMap<>();
        jdbc.sql(WANTED + """
                        SELECT statement.agency, statement.version, item, kind
                        FROM contributions.statement JOIN wanted USING (agency, version) WHERE request = :request
                        """)
                .param("request", request.id().value())
                .param("newest", newestAlone)
                .query(row -> {
                    content(contents, row).statements().put(item(row), kind(row));
                });
        jdbc.sql(WANTED + """
                        SELECT evidence.* FROM contributions.evidence JOIN wanted USING (agency, version)
                        WHERE request = :request ORDER BY activity
                        """)
                .param("request", request.id().value())
                .param("newest", newestAlone)
                .query(row -> {
                    content(contents, row)
                            .evidence()
                            .computeIfAbsent(item(row), item -> new java.util.ArrayList<>())
                            .add(evidence(row));
                });
        return contents;
    }

    private static Content content(Map<Key, Content> contents, ResultSet row) throws SQLException {
        return contents.computeIfAbsent(
                Key.of(row), key -> new Content(new EnumMap<>(ReportItem.class), new EnumMap<>(ReportItem.class)));
    }

    private static Contribution contribution(ResultSet row, ReportRequest request, Map<Key, Content> contents)
            throws SQLException {
        AgencyId agency = new AgencyId(row.getObject("agency", UUID.class));
        Content content = contents.getOrDefault(Key.of(row), new Content(Map.of(), Map.of()));
        return new Contribution(
                request.id(),
                agency,
                row.getInt("version"),
                Origin.valueOf(row.getString("origin")),
                row.getObject("account", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                request.askedOf(agency).stream().map(content::line).collect(Collectors.toList()),
                StandingRepository.state(row));
    }

    private static EvidenceRow evidence(ResultSet row) throws SQLException {
        Array slogans = row.getArray("slogans");
        return new EvidenceRow(
                new ActivityId(row.getObject("activity", UUID.class)),
                row.getInt("activity_version"),
                kind(row),
                row.getObject("quantity", Long.class),
                List.of((String[]) slogans.getArray()));
    }

    private static ReportItem item(ResultSet row) throws SQLException {
        return ReportItem.valueOf(row.getString("item"));
    }

    private static FigureKind kind(ResultSet row) throws SQLException {
        return FigureKind.of(row.getString("kind")).orElseThrow();
    }
}
