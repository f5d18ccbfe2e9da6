package vn.loive.erasures;

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
import vn.loive.identities.SubjectId;
import vn.loive.shared.Actor;

/** Legal holds. */
@Repository
class LegalHoldRepository {

    private static final String STANDING = "SELECT hold.id, hold.set_by, hold.set_at, " + KeptSubjectRepository.COLUMNS
            + " FROM erasures.hold JOIN identities.subject AS whose"
            + " ON whose.province = hold.province AND whose.id = hold.subject WHERE hold.lifted_by IS NULL ";

    private final JdbcClient jdbc;

    LegalHoldRepository(@Guarded JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(LegalHold hold, byte[] reason) {
        jdbc.sql("""
                        INSERT INTO erasures.hold (province, id, subject, holder, reason, set_by, set_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(hold.subject().province().value(), hold.id())
                .params(hold.subject().id().value(), hold.subject().holder(), reason, hold.setBy())
                .param(OffsetDateTime.ofInstant(hold.setAt(), ZoneOffset.UTC))
                .update();
    }

    /** Whether this hold was set once, standing or not. */
    boolean knows(UUID id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM erasures.hold WHERE id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** The hold that stands over a person. */
    Optional<LegalHold> over(SubjectId subject) {
        return jdbc.sql(STANDING + "AND hold.subject = ? ORDER BY hold.set_at LIMIT 1")
                .param(subject.value())
                .query(LegalHoldRepository::hold)
                .optional();
    }

    /** Those that stand, the oldest first. */
    List<LegalHold> standing() {
        return jdbc.sql(STANDING + "ORDER BY hold.set_at")
                .query(LegalHoldRepository::hold)
                .list();
    }

    byte[] reason(UUID id) {
        return jdbc.sql("SELECT reason FROM erasures.hold WHERE id = ?")
                .param(id)
                .query((row, number) -> row.getBytes("reason"))
                .single();
    }

    /** Whether it still stood. */
    boolean lift(Actor actor, UUID id, byte[] reason, Instant at) {
        return jdbc.sql("""
                        UPDATE erasures.hold SET lifted_by = ?, lift_reason = ?, lifted_at = ?
                        WHERE id = ? AND lifted_by IS NULL
                        """)
                        .params(actor.account(), reason, OffsetDateTime.ofInstant(at, ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    private static LegalHold hold(ResultSet row, int number) throws SQLException {
        return new LegalHold(
                row.getObject("id", UUID.class),
                KeptSubjectRepository.subject(row, number),
                row.getObject("set_by", UUID.class),
                row.getObject("set_at", OffsetDateTime.class).toInstant());
    }
}
