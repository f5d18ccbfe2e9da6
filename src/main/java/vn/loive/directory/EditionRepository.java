package vn.loive.directory;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was loaded and when. */
@Repository
class EditionRepository {

    private final JdbcClient jdbc;

    EditionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every loading, the latest first. */
    List<DirectoryEdition> all() {
        return jdbc.sql("SELECT * FROM directory.edition ORDER BY loaded_at DESC, sha256")
                .query((row, number) -> new DirectoryEdition(
                        row.getString("sha256"),
                        row.getString("name"),
                        row.getInt("listed"),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("closed"),
                        row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("loaded_by", UUID.class)))
                .list();
    }

    void insert(DirectoryEdition edition) {
        jdbc.sql("""
                        INSERT INTO directory.edition (sha256, loaded_at, name, listed, added, changed, closed, loaded_by)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """)
                .params(edition.sha256(), edition.at().atOffset(ZoneOffset.UTC), edition.name())
                .params(edition.rows(), edition.added(), edition.changed(), edition.closed())
                .param(edition.by())
                .update();
    }
}
