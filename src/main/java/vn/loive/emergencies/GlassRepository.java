package vn.loive.emergencies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.database.Guarded;
import vn.loive.emergencies.BrokenGlass.Review;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.CodeName;
import vn.loive.shared.Actor;

/** Emergencies as they are kept; written by the database's own function alone. */
@Repository
class GlassRepository {

    private static final String ALL = """
            SELECT glass.id, glass.subject, glass.code_name, glass.holder, glass.account, glass.agency,
                   glass.valid_from, glass.valid_until, glass.reviewed_by, glass.reviewed_at, glass.justified
            FROM identities.broken_glass AS glass
            """;

    private final JdbcClient jdbc;

    GlassRepository(@Guarded JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Persons of that code name, seen or not; answered only when the record of this transaction says who asks. */
    List<UUID> under(CodeName name) {
        return jdbc.sql("SELECT id FROM identities.under_code_name(?)")
                .param(name.value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Breaks the glass and tells both agencies; refused unless the record of this transaction says so. */
    void breakGlass(GlassId id, UUID subject, byte[] reason, Instant until) {
        jdbc.sql("SELECT identities.break_glass(?, ?, ?, ?)")
                .params(id.value(), subject, reason, Timestamp.from(until))
                .query()
                .singleRow();
    }

    Optional<BrokenGlass> find(GlassId id) {
        return jdbc.sql(ALL + "WHERE glass.id = ?")
                .param(id.value())
                .query(GlassRepository::glass)
                .optional();
    }

    /** Those of which the agency of whoever acts was told, those that nobody reviewed first, then the newest. */
    List<BrokenGlass> told(int most) {
        return jdbc.sql(ALL + "ORDER BY glass.reviewed_by IS NOT NULL, glass.valid_from DESC, glass.id LIMIT ?")
                .param(most)
                .query(GlassRepository::glass)
                .list();
    }

    /** How many wait to be reviewed by whoever acts. */
    int awaiting(Actor actor) {
        return jdbc.sql("SELECT count(*) FROM identities.broken_glass WHERE reviewed_by IS NULL AND account <> ?")
                .param(actor.account())
                .query(Integer.class)
                .single();
    }

    byte[] reason(GlassId id) {
        return jdbc.sql("SELECT reason FROM identities.broken_glass WHERE id = ?")
                .param(id.value())
                .query((row, number) -> row.getBytes("reason"))
                .single();
    }

    void seen(Actor actor, GlassId id, Instant at) {
        jdbc.sql("UPDATE identities.glass_notice SET seen_by = ?, seen_at = ? WHERE glass = ? AND seen_by IS NULL")
                .params(actor.account(), Timestamp.from(at), id.value())
                .update();
    }

    boolean review(GlassId id, Review review, byte[] words) {
        return jdbc.sql("""
                        UPDATE identities.broken_glass SET reviewed_by = ?, reviewed_at = ?, justified = ?, review = ?
                        WHERE id = ? AND reviewed_by IS NULL
                        """)
                        .params(review.by(), Timestamp.from(review.at()), review.justified(), words, id.value())
                        .update()
                == 1;
    }

    private static BrokenGlass glass(ResultSet row, int number) throws SQLException {
        return new BrokenGlass(
                new GlassId(row.getObject("id", UUID.class)),
                new SubjectId(row.getObject("subject", UUID.class)),
                new CodeName(row.getString("code_name")),
                row.getObject("holder", UUID.class),
                row.getObject("account", UUID.class),
                row.getObject("agency", UUID.class),
                row.getTimestamp("valid_from").toInstant(),
                row.getTimestamp("valid_until").toInstant(),
                review(row));
    }

    private static @Nullable Review review(ResultSet row) throws SQLException {
        UUID by = row.getObject("reviewed_by", UUID.class);
        return by == null
                ? null
                : new Review(by, row.getTimestamp("reviewed_at").toInstant(), row.getBoolean("justified"));
    }
}
