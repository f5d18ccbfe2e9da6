package vn.loive.matters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.access.MatterStep;
import vn.loive.database.Guarded;
import vn.loive.identities.Subject;
import vn.loive.identities.SubjectId;
import vn.loive.shared.Actor;

/** Parts, recusals and ends of matters; they stand beside the persons, whose row security asks them. */
@Repository
class MatterRepository {

    private final JdbcClient jdbc;

    MatterRepository(@Guarded JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the person until the transaction ends, if the actor's agency answers for them; whether it does. */
    boolean holds(SubjectId id) {
        return jdbc.sql("SELECT id FROM identities.subject WHERE id = ? AND holder = ANY (loive.agencies()) FOR UPDATE")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Whether the entry was joined to another of the same person. */
    boolean isJoined(SubjectId id) {
        return jdbc.sql("SELECT identities.kept_for(?) IS NOT NULL")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /** Every part that was given, those that last first. */
    List<MatterPart> parts(SubjectId id) {
        return jdbc.sql("""
                        SELECT id, agency, step, valid_from, valid_until FROM identities.involvement
                        WHERE subject = ? ORDER BY valid_until NULLS FIRST, valid_from, id
                        """).param(id.value()).query(MatterRepository::part).list();
    }

    void give(Actor actor, Subject subject, MatterPart part) {
        jdbc.sql("""
                        INSERT INTO identities.involvement
                            (province, id, subject, agency, step, given_by, valid_from, valid_until)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        subject.province().value(),
                        part.id(),
                        subject.id().value(),
                        part.agency(),
                        part.step().code(),
                        actor.agency(),
                        Timestamp.from(part.from()))
                .param(timestamp(part.until()))
                .update();
    }

    void end(UUID part, Instant at) {
        jdbc.sql("UPDATE identities.involvement SET valid_until = ? WHERE id = ?")
                .params(Timestamp.from(at), part)
                .update();
    }

    /** Whether the matter was not in that state before. */
    boolean close(SubjectId id, @Nullable LocalDate on) {
        return jdbc.sql("UPDATE identities.subject SET closed_on = ? WHERE id = ? AND (closed_on IS NULL) = ?")
                        .param(on)
                        .params(id.value(), on != null)
                        .update()
                == 1;
    }

    /** Those of the actor's agency who stand back now. */
    List<Recusal> recusals(Actor actor, SubjectId id) {
        return jdbc.sql("""
                        SELECT id, account, begun_by, begun_at FROM identities.recusal
                        WHERE subject = ? AND agency = ? AND ended_by IS NULL ORDER BY begun_at, id
                        """)
                .params(id.value(), actor.agency())
                .query(MatterRepository::recusal)
                .list();
    }

    void begin(Actor actor, Subject subject, Recusal recusal) {
        jdbc.sql("""
                        INSERT INTO identities.recusal (province, id, subject, account, agency, begun_by, begun_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        subject.province().value(),
                        recusal.id(),
                        subject.id().value(),
                        recusal.account(),
                        actor.agency(),
                        recusal.by(),
                        Timestamp.from(recusal.at()))
                .update();
    }

    /** Who stood back by that recusal; nothing when it is hidden, absent or ended. */
    Optional<UUID> standsBack(SubjectId id, UUID recusal) {
        return jdbc.sql("SELECT account FROM identities.recusal WHERE subject = ? AND id = ? AND ended_by IS NULL")
                .params(id.value(), recusal)
                .query(UUID.class)
                .optional();
    }

    void endRecusal(Actor actor, UUID recusal, Instant at) {
        jdbc.sql("UPDATE identities.recusal SET ended_by = ?, ended_at = ? WHERE id = ?")
                .params(actor.account(), Timestamp.from(at), recusal)
                .update();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static MatterPart part(ResultSet row, int number) throws SQLException {
        Timestamp until = row.getTimestamp("valid_until");
        return new MatterPart(
                row.getObject("id", UUID.class),
                row.getObject("agency", UUID.class),
                MatterStep.of(row.getString("step")),
                row.getTimestamp("valid_from").toInstant(),
                until == null ? null : until.toInstant());
    }

    private static Recusal recusal(ResultSet row, int number) throws SQLException {
        return new Recusal(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                row.getObject("begun_by", UUID.class),
                row.getTimestamp("begun_at").toInstant());
    }
}
