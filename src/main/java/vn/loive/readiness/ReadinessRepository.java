package vn.loive.readiness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.facilities.FacilityId;
import vn.loive.readiness.Readiness.NotReady;
import vn.loive.readiness.Readiness.Ready;
import vn.loive.shared.Actor;

/** The words on reception places, kept one by one; each number is given once, so that of two at a time one is refused. */
@Repository
class ReadinessRepository {

    private final JdbcClient jdbc;

    ReadinessRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last word on each place for a day; places on which nobody has said anything are left out. */
    Map<FacilityId, Readiness.Word> on(LocalDate day) {
        Map<FacilityId, Readiness.Word> words = new HashMap<>();
        jdbc.sql("""
                        SELECT DISTINCT ON (facility) * FROM readiness.declaration_in_force
                        WHERE from_day <= ?
                        ORDER BY facility, from_day DESC, version DESC
                        """).param(day).query(row -> {
            words.put(new FacilityId(row.getObject("facility", UUID.class)), said(row));
        });
        return words;
    }

    List<Declaration> declarations(FacilityId id) {
        return jdbc.sql("SELECT * FROM readiness.declaration WHERE facility = ? ORDER BY version DESC")
                .param(id.value())
                .query((row, number) -> new Declaration(
                        row.getInt("version"),
                        said(row),
                        row.getObject("corrects", Integer.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    List<Inspection> inspections(FacilityId id) {
        return jdbc.sql("""
                        SELECT version, day, note, at,
                               ARRAY(SELECT condition FROM readiness.answer
                                     WHERE answer.province = inspection.province AND answer.facility = inspection.facility
                                       AND answer.version = inspection.version AND met) AS met,
                               ARRAY(SELECT condition FROM readiness.answer
                                     WHERE answer.province = inspection.province AND answer.facility = inspection.facility
                                       AND answer.version = inspection.version AND NOT met) AS unmet
                        FROM readiness.inspection
                        WHERE facility = ?
                        ORDER BY version DESC
                        """)
                .param(id.value())
                .query((row, number) -> new Inspection(
                        row.getInt("version"),
                        row.getObject("day", LocalDate.class),
                        answers(row),
                        row.getString("note"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Keeps a word; answers whether its number was still free. */
    boolean add(Actor actor, FacilityId id, Declaration word) {
        NotReady not = word.said() instanceof NotReady unready ? unready : null;
        return jdbc.sql("""
                        INSERT INTO readiness.declaration
                            (province, facility, version, state, from_day, until_day, reason, corrects, account, at)
                        SELECT province, id, ?, ?, ?, ?, ?, ?, ?, ? FROM facilities.facility WHERE id = ?
                        ON CONFLICT DO NOTHING
                        """)
                        .param(word.version())
                        .param(not == null ? "READY" : "NOT_READY")
                        .param(word.said().from())
                        .param(not == null ? null : not.until())
                        .param(word.said().reason().strip())
                        .param(word.corrects())
                        .param(actor.account())
                        .param(word.at().atOffset(ZoneOffset.UTC))
                        .param(id.value())
                        .update()
                == 1;
    }

    /** Keeps what was found; answers whether its number was still free. */
    boolean add(Actor actor, FacilityId id, Inspection found) {
        int added = jdbc.sql("""
                        INSERT INTO readiness.inspection (province, facility, version, day, note, account, at)
                        SELECT province, id, ?, ?, ?, ?, ? FROM facilities.facility WHERE id = ?
                        ON CONFLICT DO NOTHING
                        """)
                .params(found.version(), found.day(), found.note(), actor.account(), moment(found.at()), id.value())
                .update();
        if (added == 1) {
            answer(id, found);
        }
        return added == 1;
    }

    private void answer(FacilityId id, Inspection found) {
        Map<String, Boolean> met = found.met();
        List<String> conditions = List.copyOf(met.keySet());
        jdbc.sql("""
                        INSERT INTO readiness.answer (province, facility, version, condition, met)
                        SELECT facility.province, facility.id, ?, answer.condition, answer.met
                        FROM facilities.facility, unnest(?, ?) AS answer (condition, met)
                        WHERE facility.id = ?
                        """)
                .param(found.version())
                .param(conditions.toArray(String[]::new))
                .param(conditions.stream().map(met::get).toArray(Boolean[]::new))
                .param(id.value())
                .update();
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Readiness.Word said(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("from_day", LocalDate.class);
        @Nullable LocalDate until = row.getObject("until_day", LocalDate.class);
        String reason = row.getString("reason");
        return row.getString("state").equals("READY") ? new Ready(from, reason) : new NotReady(from, reason, until);
    }

    private static Map<String, Boolean> answers(ResultSet row) throws SQLException {
        Map<String, Boolean> met = new HashMap<>();
        for (String condition : (String[]) row.getArray("met").getArray()) {
            met.put(condition, true);
        }
        for (String condition : (String[]) row.getArray("unmet").getArray()) {
            met.put(condition, false);
        }
        return met;
    }
}
