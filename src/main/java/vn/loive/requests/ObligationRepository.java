package vn.loive.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyId;

/** The rows of what was said about what agencies owe; one is only ever added. */
@Repository
class ObligationRepository {

    private final JdbcClient jdbc;

    ObligationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<RequestId, Map<AgencyId, ObligationState>> of(Collection<RequestId> requests) {
        record Row(RequestId request, ObligationNote note) {}
        return jdbc
                .sql("SELECT * FROM requests.obligation_note WHERE request = ANY (?) ORDER BY number")
                .param(requests.stream().map(RequestId::value).toArray(UUID[]::new))
                .query((row, number) -> new Row(new RequestId(row.getObject("request", UUID.class)), note(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Row::request,
                        Collectors.groupingBy(
                                row -> row.note().agency(),
                                Collectors.collectingAndThen(
                                        Collectors.mapping(Row::note, Collectors.toList()), ObligationState::new))));
    }

    /** The row stands under the province of the request, which a successor of the agency need not share. */
    void insert(RequestId request, ObligationNote note) {
        jdbc.sql("""
                        INSERT INTO requests.obligation_note (province, request, agency, kind, reason, account, at)
                        SELECT province, id, ?, ?, ?, ?, ? FROM requests.request WHERE id = ?
                        """)
                .params(
                        note.agency().value(),
                        note.kind().name(),
                        note.reason(),
                        note.account(),
                        note.at().atOffset(ZoneOffset.UTC),
                        request.value())
                .update();
    }

    private static ObligationNote note(ResultSet row) throws SQLException {
        return new ObligationNote(
                new AgencyId(row.getObject("agency", UUID.class)),
                ObligationNote.Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getObject("account", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
