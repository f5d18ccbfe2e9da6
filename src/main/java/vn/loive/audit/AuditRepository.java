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
    private JdbcClient connection() {
        return wing() == Wing.GUARDED ? guarded : open;
    }

    private Wing wing() {
        return TransactionSynchronizationManager.hasResource(guardedPool) ? Wing.GUARDED : Wing.OPEN;
    }

    /**
     * The transaction that acts.
     *
     * @param wing that of its connection
     * @param era the present era of the cluster
     * @param transaction its id
     */
    record Acting(Wing wing, int era, long transaction) {}

    /** A row with its code in hexadecimal, as it stands in the table. */
    record Sealed(AuditEntry entry, String mac) {}

    Acting acting() {
        return connection()
                .sql("""
                        SELECT COALESCE((SELECT max(number) FROM audit.era), 0) AS era,
                               pg_current_xact_id()::text::bigint AS transaction
                        """)
                .query((row, number) -> new Acting(wing(), row.getInt("era"), row.getLong("transaction")))
                .single();
    }

    void append(AuditEntry entry, byte[] mac) {
        Actor actor = entry.actor();
        connection()
                .sql("""
                        INSERT INTO audit.entry (id, wing, era, at, transaction_id, account, agency, province, request,
                                                 act, subject, detail, mac)
                        VALUES (:id, :wing, :era, :at, :transaction::text::xid8, :account, :agency, :province, :request,
                                :act, :subject, :detail, :mac)
                        """)
                .param("id", entry.id())
                .param("wing", entry.wing().code())
                .param("era", entry.era())
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

    /** Rows after a position in the order in which they are sealed, a page of them, seen by the owner. */
    static List<Sealed> after(JdbcClient owner, Position position, int most) {
        return owner.sql("""
                        SELECT id, wing, era, at, transaction_id::text::bigint AS transaction, account, agency, province,
                               request, act, subject, detail, mac
                        FROM audit.entry WHERE (era, transaction_id, id) > (:era, :transaction::text::xid8, :entry)
                        ORDER BY era, transaction_id, id LIMIT :most
                        """)
                .param("era", position.era())
                .param("transaction", Long.toString(position.transaction()))
                .param("entry", position.entry())
                .param("most", most)
                .query((row, number) -> sealed(row))
                .list();
    }

    static Sealed sealed(ResultSet row) throws SQLException {
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        AuditEntry entry = new AuditEntry(
                row.getObject("id", UUID.class),
                Wing.of(row.getString("wing")),
                row.getInt("era"),
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
