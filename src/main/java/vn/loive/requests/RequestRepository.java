package vn.loive.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyId;
import vn.loive.campaigns.CampaignId;
import vn.loive.documents.DocumentId;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;

/** The rows of requests, of what they cite and of what they ask. */
@Repository
class RequestRepository {

    private final JdbcClient jdbc;

    RequestRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReportRequest> list() {
        Map<UUID, List<RequestCitation>> citations = citations();
        Map<UUID, Map<AgencyId, Set<ReportItem>>> asked = asked();
        return jdbc.sql("SELECT * FROM requests.request ORDER BY due DESC, opened_at DESC, id")
                .query((row, number) -> request(row, citations, asked))
                .list();
    }

    void insert(Actor actor, ReportRequest request, Instant at) {
        CampaignId campaign = request.campaign();
        jdbc.sql("""
                        INSERT INTO requests.request
                            (province, id, title, campaign, from_day, to_day, due, agency, account, opened_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(actor.province().value())
                .param(request.id().value())
                .param(request.title())
                .param(campaign == null ? null : campaign.value())
                .param(request.period().from())
                .param(request.period().to())
                .param(request.due())
                .param(request.asker().value())
                .param(actor.account())
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
        insertCitations(actor, request);
        insertObligations(actor, request);
    }

    private void insertCitations(Actor actor, ReportRequest request) {
        List<RequestCitation> citations = request.citations();
        UUID[] documents = citations.stream()
                .map(RequestCitation::document)
                .map(DocumentId::value)
                .toArray(UUID[]::new);
        jdbc.sql("""
                        INSERT INTO requests.citation (province, request, position, document, role)
                        SELECT ?, ?, position, document, role
                        FROM unnest(?, ?) WITH ORDINALITY AS cited (document, role, position)
                        """)
                .param(actor.province().value())
                .param(request.id().value())
                .param(documents)
                .param(citations.stream()
                        .map(citation -> citation.role().name())
                        .toArray(String[]::new))
                .update();
    }

    private void insertObligations(Actor actor, ReportRequest request) {
        record Owed(AgencyId agency, ReportItem item) {}
        List<Owed> owed = request.asked().entrySet().stream()
                .flatMap(asked -> asked.getValue().stream().map(item -> new Owed(asked.getKey(), item)))
                .toList();
        jdbc.sql("""
                        INSERT INTO requests.obligation (province, request, agency, item)
                        SELECT ?, ?, agency, item FROM unnest(?, ?) AS owed (agency, item)
                        """)
                .param(actor.province().value())
                .param(request.id().value())
                .param(owed.stream().map(row -> row.agency().value()).toArray(UUID[]::new))
                .param(owed.stream().map(row -> row.item().name()).toArray(String[]::new))
                .update();
    }

    private Map<UUID, List<RequestCitation>> citations() {
        record Row(UUID request, RequestCitation citation) {}
        return jdbc
                .sql("SELECT request, document, role FROM requests.citation ORDER BY request, position")
                .query((row, number) -> new Row(
                        row.getObject("request", UUID.class),
                        new RequestCitation(
                                new DocumentId(row.getObject("document", UUID.class)),
                                RequestCitation.Role.valueOf(row.getString("role")))))
                .stream()
                .collect(Collectors.groupingBy(Row::request, Collectors.mapping(Row::citation, Collectors.toList())));
    }

    /** Agencies that were asked for the same come as one row, since a province asks a hundred communes alike. */
    private Map<UUID, Map<AgencyId, Set<ReportItem>>> asked() {
        Map<UUID, Map<AgencyId, Set<ReportItem>>> asked = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT request, items, array_agg(agency ORDER BY agency) AS agencies FROM (
                            SELECT request, agency, array_agg(item) AS items
                            FROM requests.obligation GROUP BY request, agency) AS owed
                        GROUP BY request, items
                        """).query(row -> {
            Set<ReportItem> items = Arrays.stream(
                            (String[]) row.getArray("items").getArray())
                    .map(ReportItem::valueOf)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReportItem.class)));
            Map<AgencyId, Set<ReportItem>> alike =
                    asked.computeIfAbsent(row.getObject("request", UUID.class), _ -> new LinkedHashMap<>());
            for (UUID agency : (UUID[]) row.getArray("agencies").getArray()) {
                alike.put(new AgencyId(agency), items);
            }
        });
        return asked;
    }

    private static ReportRequest request(
            ResultSet row, Map<UUID, List<RequestCitation>> citations, Map<UUID, Map<AgencyId, Set<ReportItem>>> asked)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID campaign = row.getObject("campaign", UUID.class);
        return new ReportRequest(
                new RequestId(id),
                row.getString("title"),
                campaign == null ? null : new CampaignId(campaign),
                new Period(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)),
                row.getObject("due", LocalDate.class),
                new AgencyId(row.getObject("agency", UUID.class)),
                citations.getOrDefault(id, List.of()),
                asked.getOrDefault(id, Map.of()));
    }
}
