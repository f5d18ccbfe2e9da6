package vn.loive.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.database.Guarded;

/** The sealed batches, and the rows that wait to be sealed. */
@Repository
class BatchRepository {

    private static final String KEPT = """
            SELECT number, first_position, last_era, last_transaction::text::bigint AS last_transaction,
                   last_entry, horizon::text::bigint AS horizon, sealed_at, members, root, previous, chain, mac
            FROM audit.batch""";

    private final JdbcClient guarded;

    BatchRepository(@Guarded JdbcClient guarded) {
        this.guarded = guarded;
    }

    /**
     * A batch as it stands in the table.
     *
     * @param chain the link that was kept with it
     * @param mac the code of that link
     */
    record Kept(Batch batch, Digest chain, Digest mac) {}

    /** Waits until no other program on this database seals; to the end of the transaction. */
    void waitForTurn() {
        guarded.sql("SELECT pg_advisory_xact_lock(hashtext('loive.seal'))")
                .query()
                .singleRow();
    }

    /** Below this id every transaction of the cluster is over: no row can come there any more. */
    long horizon() {
        return guarded.sql("SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    Optional<Kept> newest() {
        return guarded.sql(KEPT + " ORDER BY number DESC LIMIT 1")
                .query((row, number) -> kept(row))
                .optional();
    }

    /** The next rows whose transaction is over; those of earlier eras are over all. */
    List<AuditEntry> waiting(Position after, long horizon, int most) {
        return guarded.sql("""
                        SELECT id, wing, era, at, transaction_id::text::bigint AS transaction, account, agency, province,
                               request, act, subject, detail, mac
                        FROM audit.entry
                        WHERE (era, transaction_id, id) > (:era, :transaction::text::xid8, :entry)
                          AND (era < COALESCE((SELECT max(number) FROM audit.era), 0)
                               OR transaction_id < :horizon::text::xid8)
                        ORDER BY era, transaction_id, id LIMIT :most
                        """)
                .param("era", after.era())
                .param("transaction", Long.toString(after.transaction()))
                .param("entry", after.entry())
                .param("horizon", Long.toString(horizon))
                .param("most", most)
                .query((row, number) -> AuditRepository.sealed(row).entry())
                .list();
    }

    void add(Kept kept) {
        Batch batch = kept.batch();
        guarded.sql("""
                        INSERT INTO audit.batch (number, first_position, entries, last_era, last_transaction, last_entry,
                                                 horizon, sealed_at, members, root, previous, chain, mac)
                        VALUES (:number, :first, :entries, :era, :transaction::text::xid8, :entry,
                                :horizon::text::xid8, :at, :members, :root, :previous, :chain, :mac)
                        """)
                .param("number", batch.number())
                .param("first", batch.first())
                .param("entries", batch.members().size())
                .param("era", batch.last().era())
                .param("transaction", Long.toString(batch.last().transaction()))
                .param("entry", batch.last().entry())
                .param("horizon", Long.toString(batch.horizon()))
                .param("at", batch.sealedAt().atOffset(ZoneOffset.UTC))
                .param("members", batch.written())
                .param("root", batch.root().bytes())
                .param("previous", batch.previous().bytes())
                .param("chain", kept.chain().bytes())
                .param("mac", kept.mac().bytes())
                .update();
    }

    /** The batches after a number, a page of them, in order; read as whoever asks. */
    static List<Kept> after(JdbcClient reader, long number, int most) {
        return reader.sql(KEPT + " WHERE number > ? ORDER BY number LIMIT ?")
                .params(number, most)
                .query((row, index) -> kept(row))
                .list();
    }

    /** The batches sealed from one instant until another, in order. */
    static List<Kept> sealed(JdbcClient reader, Instant from, Instant until) {
        return reader.sql(KEPT + " WHERE sealed_at >= ? AND sealed_at < ? ORDER BY number")
                .params(from.atOffset(ZoneOffset.UTC), until.atOffset(ZoneOffset.UTC))
                .query((row, index) -> kept(row))
                .list();
    }

    /** When the first or the newest batch was sealed. */
    static Optional<Instant> sealedAt(JdbcClient reader, boolean newest) {
        String direction = newest ? "DESC" : "ASC";
        return reader.sql("SELECT sealed_at FROM audit.batch ORDER BY number %s LIMIT 1".formatted(direction))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private static Kept kept(ResultSet row) throws SQLException {
        Position last = new Position(
                row.getInt("last_era"), row.getLong("last_transaction"), row.getObject("last_entry", UUID.class));
        Batch batch = new Batch(
                row.getLong("number"),
                row.getLong("first_position"),
                last,
                row.getLong("horizon"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                Batch.read(row.getBytes("members")),
                Digest.of(row.getBytes("root")),
                Digest.of(row.getBytes("previous")));
        return new Kept(batch, Digest.of(row.getBytes("chain")), Digest.of(row.getBytes("mac")));
    }
}
