package vn.loive.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

    private static final List<ReportItem> ITEMS = List.of(ReportItem.values());

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

    void insert(Actor actor, List<ReportRequest> requests, Instant at) {
        jdbc.sql("""
                        INSERT INTO requests.request
                            (province, id, title, campaign, from_day, to_day, due, agency, account, opened_at)
                        SELECT ?, id, title, campaign, from_day, to_day, due, agency, ?, ?
                        FROM unnest(?, ?, ?, ?::date[], ?::date[], ?::date[], ?)
                            AS asked (id, title, campaign, from_day, to_day, due, agency)
                        """)
                .param(actor.province().value())
                .param(actor.account())
                .param(at.atOffset(ZoneOffset.UTC))
                .param(all(requests, UUID[]::new, request -> request.id().value()))
                .param(all(requests, String[]::new, ReportRequest::title))
                .param(all(requests, UUID[]::new, request -> campaign(request.campaign())))
                .param(all(requests, String[]::new, request -> request.period().from() + ""))
                .param(all(requests, String[]::new, request -> request.period().to() + ""))
                .param(all(requests, String[]::new, request -> request.due() + ""))
                .param(all(requests, UUID[]::new, request -> request.asker().value()))
                .update();
        insertCitations(actor, requests);
        insertObligations(actor, requests);
    }

    private static @Nullable UUID campaign(@Nullable CampaignId campaign) {
        return campaign == null ? null : campaign.value();
    }

    private void insertCitations(Actor actor, List<ReportRequest> requests) {
        record Cited(UUID request, int position, RequestCitation citation) {}
        List<Cited> cited = requests.stream()
                .flatMap(request -> IntStream.range(0, request.citations().size())
                        .mapToObj(at -> new Cited(
                                request.id().value(),
                                at + 1,
                                request.citations().get(at))))
                .toList();
        jdbc.sql("""
                        INSERT INTO requests.citation (province, request, position, document, role)
                        SELECT ?, request, position, document, role
                        FROM unnest(?, ?, ?, ?) AS cited (request, position, document, role)
                        """)
                .param(actor.province().value())
                .param(all(cited, UUID[]::new, Cited::request))
                .param(all(cited, Integer[]::new, Cited::position))
                .param(all(cited, UUID[]::new, one -> one.citation().document().value()))
                .param(all(cited, String[]::new, one -> one.citation().role().name()))
                .update();
    }

    private void insertObligations(Actor actor, List<ReportRequest> requests) {
        record Owed(UUID request, UUID agency, ReportItem item) {}
        List<Owed> owed = requests.stream()
                .flatMap(request -> request.asked().entrySet().stream()
                        .flatMap(asked -> asked.getValue().stream()
                                .map(item -> new Owed(
                                        request.id().value(), asked.getKey().value(), item))))
                .toList();
        jdbc.sql("""
                        INSERT INTO requests.obligation (province, request, agency, item)
                        SELECT ?, request, agency, item FROM unnest(?, ?, ?) AS owed (request, agency, item)
                        """)
                .param(actor.province().value())
                .param(all(owed, UUID[]::new, Owed::request))
                .param(all(owed, UUID[]::new, Owed::agency))
                .param(all(owed, String[]::new, row -> row.item().name()))
                .update();
    }

    /** Every request asks for the same words. */
    void insertSections(Actor actor, List<ReportRequest> requests, List<String> headings) {
        jdbc.sql("""
                        INSERT INTO requests.section (province, request, position, heading)
                        SELECT ?, request, position, heading
                        FROM unnest(?) AS request, unnest(?) WITH ORDINALITY AS asked (heading, position)
                        """)
                .param(actor.province().value())
                .param(all(requests, UUID[]::new, request -> request.id().value()))
                .param(headings.toArray(String[]::new))
                .update();
    }

    /** The headings under which a request asks for words, in order. */
    List<String> sections(RequestId request) {
        return jdbc.sql("SELECT heading FROM requests.section WHERE request = ? ORDER BY position")
                .param(request.value())
                .query((row, number) -> row.getString("heading"))
                .list();
    }

    /** One column of the rows to be written. */
    private static <T, V> V[] all(List<T> rows, IntFunction<V[]> array, Function<T, ? extends @Nullable V> column) {
        return rows.stream().map(column).toArray(array);
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

    /**
     * Agencies that were asked for the same come as one row, since a province asks a hundred communes alike.
     * What they were asked for comes as one number with a bit for each item, which the database makes faster than a list.
     */
    private Map<UUID, Map<AgencyId, Set<ReportItem>>> asked() {
        Map<UUID, Map<AgencyId, Set<ReportItem>>> asked = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT request, items, array_agg(agency ORDER BY agency) AS agencies FROM (
                            SELECT request, agency, bit_or(1::bigint << (known.place::int - 1)) AS items
                            FROM requests.obligation JOIN unnest(?) WITH ORDINALITY AS known (item, place) USING (item)
                            GROUP BY request, agency) AS owed
                        GROUP BY request, items
                        """).param(all(ITEMS, String[]::new, Enum::name)).query(row -> {
            Set<ReportItem> items = items(row.getLong("items"));
            Map<AgencyId, Set<ReportItem>> alike =
                    asked.computeIfAbsent(row.getObject("request", UUID.class), _ -> new LinkedHashMap<>());
            for (UUID agency : (UUID[]) row.getArray("agencies").getArray()) {
                alike.put(new AgencyId(agency), items);
            }
        });
        return asked;
    }

    private static Set<ReportItem> items(long bits) {
        return BitSet.valueOf(new long[] {bits}).stream()
                .mapToObj(ITEMS::get)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReportItem.class)));
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
