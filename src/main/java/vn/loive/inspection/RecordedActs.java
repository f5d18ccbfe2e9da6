package vn.loive.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.loive.database.Guarded;

/** The rows of the record that a reader may see; the policies of the table see to province and wing. */
@Repository
class RecordedActs {

    private final JdbcClient open;
    private final JdbcClient guarded;
    private final DataSource guardedPool;

    RecordedActs(JdbcClient open, @Guarded JdbcClient guarded, @Guarded DataSource guardedPool) {
        this.open = open;
        this.guarded = guarded;
        this.guardedPool = guardedPool;
    }

    /** That of the guarded wing while one of its transactions is under way. */
    private JdbcClient reader() {
        return TransactionSynchronizationManager.hasResource(guardedPool) ? guarded : open;
    }

    /** What was looked for, the newest first. */
    List<RecordedAct> found(RecordSearch search, int limit, int offset) {
        return reader().sql("""
                        SELECT at, account, agency, act, subject, detail FROM audit.entry
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
                .query((row, number) -> act(row))
                .list();
    }

    /** Rows in no batch yet, and the instant of the oldest. */
    record Unsealed(int rows, @Nullable Instant oldest) {}

    Unsealed unsealed() {
        return reader().sql("""
                        SELECT count(*) AS rows, min(at) AS oldest FROM audit.entry
                        WHERE (era, transaction_id, id) >
                              (COALESCE((SELECT last_era FROM audit.batch ORDER BY number DESC LIMIT 1), -1),
                               COALESCE((SELECT last_transaction FROM audit.batch ORDER BY number DESC LIMIT 1), '0'),
                               COALESCE((SELECT last_entry FROM audit.batch ORDER BY number DESC LIMIT 1),
                                        '00000000-0000-0000-0000-000000000000'))
                        """)
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

    private static RecordedAct act(ResultSet row) throws SQLException {
        return new RecordedAct(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("account", UUID.class),
                row.getObject("agency", UUID.class),
                row.getString("act"),
                row.getString("subject"),
                row.getString("detail"));
    }
}
