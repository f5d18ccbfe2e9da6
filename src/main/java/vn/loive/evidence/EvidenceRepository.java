package vn.loive.evidence;

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
import vn.loive.agencies.AgencyId;
import vn.loive.files.FileKind;
import vn.loive.outreach.ActivityId;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/** The rows of files; the bytes stand in a table of their own and may go, the row stays. */
@Repository
class EvidenceRepository {

    private static final String FILES = """
            SELECT file.*, removal.reason FROM evidence.file
            LEFT JOIN evidence.removal ON removal.province = file.province AND removal.file = file.id
            """;

    private final JdbcClient jdbc;

    EvidenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EvidenceFile> of(ActivityId activity) {
        return jdbc.sql(FILES + " WHERE file.activity = ? ORDER BY file.position")
                .param(activity.value())
                .query((row, number) -> file(row))
                .list();
    }

    Optional<EvidenceFile> find(ActivityId activity, EvidenceId id) {
        return jdbc.sql(FILES + " WHERE file.activity = ? AND file.id = ?")
                .params(activity.value(), id.value())
                .query((row, number) -> file(row))
                .optional();
    }

    Optional<byte[]> bytes(EvidenceId id) {
        return jdbc.sql("SELECT bytes FROM evidence.content WHERE file = ?")
                .param(id.value())
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }

    void insert(Actor actor, ProvinceCode province, AgencyId lead, EvidenceFile file, byte[] bytes) {
        jdbc.sql("""
                        INSERT INTO evidence.file
                            (province, id, activity, agency, position, kind, size, sha256, account, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        province.value(),
                        file.id().value(),
                        file.activity().value(),
                        lead.value(),
                        file.position(),
                        file.kind().name(),
                        file.size(),
                        file.sha256(),
                        actor.account(),
                        file.at().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("INSERT INTO evidence.content (province, file, bytes) VALUES (?, ?, ?)")
                .params(province.value(), file.id().value(), bytes)
                .update();
    }

    /** Takes the bytes away and keeps why; answers whether they were still there. */
    boolean remove(Actor actor, EvidenceId id, String reason, Instant at) {
        jdbc.sql("""
                        INSERT INTO evidence.removal (province, file, reason, account, at)
                        SELECT province, file, ?, ?, ? FROM evidence.content WHERE file = ?
                        """)
                .params(reason, actor.account(), at.atOffset(ZoneOffset.UTC), id.value())
                .update();
        return jdbc.sql("DELETE FROM evidence.content WHERE file = ?")
                        .param(id.value())
                        .update()
                == 1;
    }

    private static EvidenceFile file(ResultSet row) throws SQLException {
        return new EvidenceFile(
                new EvidenceId(row.getObject("id", UUID.class)),
                new ActivityId(row.getObject("activity", UUID.class)),
                row.getInt("position"),
                FileKind.valueOf(row.getString("kind")),
                row.getInt("size"),
                row.getString("sha256"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
