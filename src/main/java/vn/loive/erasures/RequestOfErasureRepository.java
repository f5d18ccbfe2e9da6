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
import vn.loive.shared.Actor;

/** Erasures that were asked for. */
@Repository
class RequestOfErasureRepository {

    private static final String SELECT =
            "SELECT request.id, request.ground, request.requested_by, request.requested_at, "
                    + "coalesce(request.refused_at, request.confirmed_at) AS settled, " + KeptSubjectRepository.COLUMNS
                    + " FROM erasures.request JOIN identities.subject AS whose"
                    + " ON whose.province = request.province AND whose.id = request.subject ";

    private final JdbcClient jdbc;

    RequestOfErasureRepository(@Guarded JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ErasureRequest request, byte[] reason) {
        jdbc.sql("""
                        INSERT INTO erasures.request
                            (province, id, subject, holder, ground, reason, requested_by, requested_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(request.subject().province().value(), request.id())
                .params(request.subject().id().value(), request.subject().holder())
                .params(request.ground().code(), reason, request.requestedBy())
                .param(OffsetDateTime.ofInstant(request.requestedAt(), ZoneOffset.UTC))
                .update();
    }

    Optional<ErasureRequest> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE request.id = ?")
                .param(id)
                .query(RequestOfErasureRepository::request)
                .optional();
    }

    /** Those that wait, the oldest first. */
    List<ErasureRequest> waiting() {
        return jdbc.sql(
                        SELECT
                                + "WHERE request.refused_by IS NULL AND request.confirmed_by IS NULL ORDER BY request.requested_at")
                .query(RequestOfErasureRepository::request)
                .list();
    }

    byte[] reason(UUID id) {
        return jdbc.sql("SELECT reason FROM erasures.request WHERE id = ?")
                .param(id)
                .query((row, number) -> row.getBytes("reason"))
                .single();
    }

    /** Whether it was still open. */
    boolean refuse(Actor actor, UUID id, Instant at) {
        return jdbc.sql("""
                        UPDATE erasures.request SET refused_by = ?, refused_at = ?
                        WHERE id = ? AND refused_by IS NULL AND confirmed_by IS NULL
                        """)
                        .params(actor.account(), OffsetDateTime.ofInstant(at, ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    /** Erases the person of the request, all or nothing. */
    void erase(UUID id) {
        jdbc.sql("SELECT erasures.erase(?)").param(id).query().singleRow();
    }

    private static ErasureRequest request(ResultSet row, int number) throws SQLException {
        OffsetDateTime settled = row.getObject("settled", OffsetDateTime.class);
        return new ErasureRequest(
                row.getObject("id", UUID.class),
                KeptSubjectRepository.subject(row, number),
                ErasureGround.of(row.getString("ground")),
                row.getObject("requested_by", UUID.class),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                settled == null ? null : settled.toInstant());
    }
}
