package vn.loive.scans;

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
import vn.loive.files.FileKind;
import vn.loive.incoming.IncomingDocument;
import vn.loive.incoming.IncomingId;
import vn.loive.shared.Actor;

/** The rows of scans; the bytes stand in a table of their own and may go, the row stays. */
@Repository
class ScanRepository {

    private final JdbcClient jdbc;

    ScanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Scan> of(IncomingId document) {
        return jdbc.sql("""
                        SELECT scan.*, removal.reason FROM scans.scan
                        LEFT JOIN scans.removal ON removal.province = scan.province AND removal.scan = scan.id
                        WHERE scan.document = ? ORDER BY position
                        """)
                .param(document.value())
                .query((row, at) -> scan(row))
                .list();
    }

    Optional<byte[]> bytes(ScanId id) {
        return jdbc.sql("SELECT bytes FROM scans.content WHERE scan = ?")
                .param(id.value())
                .query((row, at) -> row.getBytes("bytes"))
                .optional();
    }

    /** Adds a scan in the province and under the agency of its document. */
    void insert(Actor actor, IncomingDocument document, Scan scan, byte[] bytes) {
        String province = document.province().value();
        jdbc.sql("""
                        INSERT INTO scans.scan
                            (province, id, document, agency, position, kind, size, sha256, account, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        province,
                        scan.id().value(),
                        document.id().value(),
                        document.agency().value())
                .params(scan.position(), scan.kind().name(), scan.size(), scan.sha256())
                .params(actor.account(), moment(scan.at()))
                .update();
        jdbc.sql("INSERT INTO scans.content (province, scan, bytes) VALUES (?, ?, ?)")
                .params(province, scan.id().value(), bytes)
                .update();
    }

    /** Takes the bytes away and keeps why; answers whether they were still there. */
    boolean remove(Actor actor, ScanId id, String reason, Instant at) {
        jdbc.sql("""
                        INSERT INTO scans.removal (province, scan, reason, account, at)
                        SELECT province, scan, ?, ?, ? FROM scans.content WHERE scan = ?
                        """).params(reason, actor.account(), moment(at), id.value()).update();
        return jdbc.sql("DELETE FROM scans.content WHERE scan = ?")
                        .param(id.value())
                        .update()
                == 1;
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Scan scan(ResultSet row) throws SQLException {
        return new Scan(
                new ScanId(row.getObject("id", UUID.class)),
                row.getInt("position"),
                FileKind.valueOf(row.getString("kind")),
                row.getInt("size"),
                row.getString("sha256"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
