package vn.loive.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyId;
import vn.loive.requests.ObligationNoted;
import vn.loive.requests.RequestId;
import vn.loive.shared.ProvinceCode;

/** The rows of reminders and of letters sent; they are only ever added. */
@Repository
class ReminderRepository {

    private final JdbcClient jdbc;

    ReminderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those the reader may see since a moment, the newest first. */
    List<Reminder> since(Instant from) {
        return jdbc.sql("""
                        SELECT reminder.id, reminder.request, reminder.agency, reminder.step, reminder.at,
                               max(delivery.at) FILTER (WHERE delivery.sent) AS sent_at,
                               count(*) FILTER (WHERE NOT delivery.sent) AS failures
                        FROM notifications.reminder
                        LEFT JOIN notifications.delivery
                            ON delivery.province = reminder.province AND delivery.reminder = reminder.id
                        WHERE reminder.at >= ?
                        GROUP BY reminder.province, reminder.id
                        ORDER BY reminder.at DESC, reminder.request, reminder.agency, reminder.id
                        """)
                .param(from.atOffset(ZoneOffset.UTC))
                .query((row, number) -> reminder(row))
                .list();
    }

    /** Notes whom the clock reminds, each once for a step. */
    void insert(ProvinceCode province, Map<Owed, ReminderStep> reminded, Instant at) {
        jdbc.sql("""
                        INSERT INTO notifications.reminder (province, id, request, agency, step, at)
                        SELECT ?, gen_random_uuid(), told.request, told.agency, told.step, ?
                        FROM unnest(?, ?, ?) AS told (request, agency, step)
                        ON CONFLICT DO NOTHING
                        """)
                .param(province.value())
                .param(at.atOffset(ZoneOffset.UTC))
                .param(ids(reminded, owed -> owed.request().id().value()))
                .param(ids(reminded, owed -> owed.agency().value()))
                .param(reminded.values().stream().map(Enum::name).toArray(String[]::new))
                .update();
    }

    /** Notes that somebody of the agency that asked reminds; the row stands in the province of the request. */
    void insert(ObligationNoted chased, Instant at) {
        jdbc.sql("""
                        INSERT INTO notifications.reminder (province, id, request, agency, step, account, at)
                        SELECT province, ?, id, ?, 'CHASED', ?, ? FROM requests.request WHERE id = ?
                        """)
                .param(UUID.randomUUID())
                .param(chased.agency().value())
                .param(chased.actor().account())
                .param(at.atOffset(ZoneOffset.UTC))
                .param(chased.request().value())
                .update();
    }

    /** Notes what became of the letter that carried these. */
    void delivered(ProvinceCode province, List<Reminder> carried, boolean sent, Instant at) {
        jdbc.sql("""
                        INSERT INTO notifications.delivery (province, reminder, sent, at)
                        SELECT ?, told.reminder, ?, ? FROM unnest(?) AS told (reminder)
                        """)
                .param(province.value())
                .param(sent)
                .param(at.atOffset(ZoneOffset.UTC))
                .param(carried.stream().map(Reminder::id).toArray(UUID[]::new))
                .update();
    }

    private static UUID[] ids(Map<Owed, ReminderStep> reminded, Function<Owed, UUID> id) {
        return reminded.keySet().stream().map(id).toArray(UUID[]::new);
    }

    private static Reminder reminder(ResultSet row) throws SQLException {
        OffsetDateTime sent = row.getObject("sent_at", OffsetDateTime.class);
        return new Reminder(
                row.getObject("id", UUID.class),
                new RequestId(row.getObject("request", UUID.class)),
                new AgencyId(row.getObject("agency", UUID.class)),
                ReminderStep.valueOf(row.getString("step")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                sent == null ? null : sent.toInstant(),
                row.getInt("failures"));
    }
}
