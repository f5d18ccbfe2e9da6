package vn.loive.mixedtotals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.accounts.AccountId;
import vn.loive.agencies.AgencyId;
import vn.loive.outreach.ActivityKind;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;

/** The rows of totals of unlike units; one is added or dropped, never changed. */
@Repository
class MixedTotalRepository {

    private final JdbcClient jdbc;

    MixedTotalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MixedTotal> list() {
        return jdbc.sql("""
                        SELECT total.*, dropped.reason AS dropped
                        FROM mixedtotals.total LEFT JOIN mixedtotals.dropped USING (province, id)
                        ORDER BY total.at DESC, total.id
                        """).query((row, number) -> total(row)).list();
    }

    void insert(Actor actor, MixedTotal total) {
        ActivityKind kind = total.kind();
        jdbc.sql("""
                        INSERT INTO mixedtotals.total (province, id, agency, account, from_day, to_day, kind, reason, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(actor.province().value())
                .param(total.id().value())
                .param(total.agency().value())
                .param(total.by().value())
                .param(total.days().from())
                .param(total.days().to())
                .param(kind == null ? null : kind.name())
                .param(total.reason())
                .param(total.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether it was there and had not been dropped. */
    boolean drop(Actor actor, MixedTotalId id, String reason, Instant at) {
        return jdbc.sql("""
                                INSERT INTO mixedtotals.dropped (province, id, account, reason, at)
                                SELECT province, id, ?, ?, ? FROM mixedtotals.total WHERE id = ?
                                ON CONFLICT DO NOTHING
                                """)
                        .params(actor.account(), reason, at.atOffset(ZoneOffset.UTC), id.value())
                        .update()
                == 1;
    }

    private static MixedTotal total(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new MixedTotal(
                new MixedTotalId(row.getObject("id", UUID.class)),
                new AgencyId(row.getObject("agency", UUID.class)),
                new AccountId(row.getObject("account", UUID.class)),
                new Period(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)),
                kind == null ? null : ActivityKind.valueOf(kind),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("dropped"));
    }
}
