package vn.loive.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
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

    /** The rows that were looked for, the newest first; the policies see to province and wing. */
    List<AuditEntry> found(AuditSearch search, int limit, int offset) {
        return connection()
                .sql("""
                        SELECT id, wing, era, at, transaction_id::text::bigint AS transaction, account, agency, province,
                               request, act, subject, detail, mac
                        FROM audit.entry
                        WHERE at >= :from AND at < :until
                          AND (:agency::uuid IS NULL OR agency = :agency::uuid)
                          AND (:acts = '' OR act = ANY (string_to_array(:acts, ',')))
                          AND (:kinds = '' OR split_part(subject, '/', 1) = ANY (string_to_array(:kinds, ',')))
                          AND (:subjects = '' OR subject = ANY (string_to_array(:subjects, ',')))
                          AND (:purpose = '' OR act = 'IdentityOpened' AND split_part(detail, ' ', 1) = :purpose)
                        ORDER BY at DESC, id LIMIT :limit OFFSET :offset
                        """)
                .param("from", search.from().atOffset(ZoneOffset.UTC))
                .param("until", search.until().atOffset(ZoneOffset.UTC))
                .param("agency", search.agency())
                .param("acts", String.join(",", search.acts()))
                .param("kinds", String.join(",", search.kinds()))
                .param("subjects", String.join(",", search.subjects()))
                .param("purpose", search.purpose())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> sealed(row).entry())
                .list();
    }

    /** Rows that the reader may see and that are in no batch yet, and the instant of the oldest. */
    record Unsealed(int rows, @Nullable Instant oldest) {}

    Unsealed unsealed() {
        Position last = connection()
                .sql("""
                        SELECT last_era, last_transaction::text::bigint AS last_transaction, last_entry
                        FROM audit.batch ORDER BY number DESC LIMIT 1
                        """)
                .query((row, number) -> new Position(row.getInt(1), row.getLong(2), row.getObject(3, UUID.class)))
                .optional()
                .orElse(Position.START);
        return connection()
                .sql("""
                        SELECT count(*) AS rows, min(at) AS oldest
                        FROM audit.entry WHERE (era, transaction_id, id) > (:era, :transaction::text::xid8, :entry)
                        """)
                .param("era", last.era())
                .param("transaction", Long.toString(last.transaction()))
                .param("entry", last.entry())
                .query((row, number) -> {
                    OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
                    return new Unsealed(row.getInt("rows"), oldest == null ? null : oldest.toInstant());
                })
                .single();
    }

    /** The last batch, as the guarded wing may know it. */
    record NewestBatch(long number, int entries, Instant sealedAt) {}

    Optional<NewestBatch> newestBatch() {
        return guarded.sql("SELECT number, entries, sealed_at FROM audit.batch ORDER BY number DESC LIMIT 1")
                .query((row, number) -> new NewestBatch(
                        row.getLong("number"),
                        row.getInt("entries"),
                        row.getObject("sealed_at", OffsetDateTime.class).toInstant()))
                .optional();
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
