package vn.loive.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.loive.database.Guarded;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/** The rows of the record. */
@Repository
class AuditRepository {

    private final JdbcClient open;
    private final JdbcClient guarded;
    private final DataSource guardedPool;

    AuditRepository(JdbcClient open, @Guarded JdbcClient guarded, @Guarded DataSource guardedPool) {
        this.open = open;
        this.guarded = guarded;
        this.guardedPool = guardedPool;
    }

    /** The connection on which the act is done: that of the guarded wing while one of its transactions is under way. */
    private JdbcClient acting() {
        return TransactionSynchronizationManager.hasResource(guardedPool) ? guarded : open;
    }

    /** A row with its code in hexadecimal, as it stands in the table. */
    record Sealed(AuditEntry entry, String mac) {}

    long transaction() {
        return acting().sql("SELECT pg_current_xact_id()::text::bigint")
                .query(Long.class)
                .single();
    }

    void append(AuditEntry entry, byte[] mac) {
        Actor actor = entry.actor();
        acting().sql("""
                        INSERT INTO audit.entry
                            (id, at, transaction_id, account, agency, province, request, act, subject, detail, mac)
                        VALUES (:id, :at, :transaction::text::xid8, :account, :agency, :province, :request,
                                :act, :subject, :detail, :mac)
                        """)
                .param("id", entry.id())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("transaction", Long.toString(entry.transaction()))
                .param("account", actor == null ? null : actor.account())
                .param("agency", actor == null ? null : actor.agency())
                .param("province", actor == null ? null : actor.province().value())
                .param("request", actor == null ? null : actor.request())
                .param("act", entry.act())
                .param("subject", entry.subject())
                .param("detail", entry.detail())
                .param("mac", mac)
                .update();
    }

    /** The newest rows of the reader's province; the policy of the table sees to that. */
    List<AuditEntry> newest(int limit, int offset) {
        return open.sql("""
                        SELECT id, at, transaction_id::text::bigint AS transaction, account, agency, province, request,
                               act, subject, detail, mac
                        FROM audit.entry ORDER BY at DESC, id LIMIT ? OFFSET ?
                        """)
                .params(limit, offset)
                .query((row, number) -> sealed(row).entry())
                .list();
    }

    /** Every row in the order of its transaction, seen by the owner. */
    static List<Sealed> all(JdbcClient owner) {
        return owner.sql("""
                        SELECT id, at, transaction_id::text::bigint AS transaction, account, agency, province, request,
                               act, subject, detail, mac
                        FROM audit.entry ORDER BY transaction_id, at, id
                        """).query((row, number) -> sealed(row)).list();
    }

    private static Sealed sealed(ResultSet row) throws SQLException {
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        AuditEntry entry = new AuditEntry(
                row.getObject("id", UUID.class),
                at,
                row.getLong("transaction"),
                actor(row),
                row.getString("act"),
                row.getString("subject"),
                row.getString("detail"));
        return new Sealed(entry, HexFormat.of().formatHex(row.getBytes("mac")));
    }

    private static @Nullable Actor actor(ResultSet row) throws SQLException {
        UUID account = row.getObject("account", UUID.class);
        return account == null
                ? null
                : new Actor(
                        account,
                        row.getObject("agency", UUID.class),
                        new ProvinceCode(row.getString("province")),
                        row.getObject("request", UUID.class));
    }
}
