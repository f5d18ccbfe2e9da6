package vn.loive.scans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.accounts.AccountId;
import vn.loive.files.FileKind;
import vn.loive.shared.Actor;

/** The rows of scans; the bytes stand in a table of their own and may go, the row stays. */
@Repository
class ScanRepository {

    private final JdbcClient jdbc;

    ScanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets no other scan be added to a document until the transaction ends. */
    void lock(Bearer bearer) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("scans." + bearer.subject())
                .query()
                .singleRow();
    }

    List<Scan> of(Bearer bearer) {
        return jdbc.sql("""
                        SELECT scan.*, removal.reason, removal.account AS remover, removal.at AS removed_at
                        FROM scans.scan
                        LEFT JOIN scans.removal ON removal.province = scan.province AND removal.scan = scan.id
                        WHERE scan.document = :id OR scan.issued = :id ORDER BY position
                        """)
                .param("id", bearer.id())
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
    void insert(Actor actor, Bearer bearer, Scan scan, byte[] bytes) {
        String province = switch (bearer) {
            case Bearer.Came(var document) -> document.province().value();
            case Bearer.Went(var _) -> actor.province().value();
        };
        jdbc.sql("""
                        INSERT INTO scans.scan
                            (province, id, document, issued, agency, position, kind, size, sha256, account, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(province, scan.id().value())
                .param(bearer.issued() ? null : bearer.id())
                .param(bearer.issued() ? bearer.id() : null)
                .param(bearer.agency().value())
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
                new AccountId(row.getObject("account", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                removal(row));
    }

    private static Scan.@Nullable Removal removal(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return reason == null
                ? null
                : new Scan.Removal(
                        reason,
                        new AccountId(row.getObject("remover", UUID.class)),
                        row.getObject("removed_at", OffsetDateTime.class).toInstant());
    }
}
