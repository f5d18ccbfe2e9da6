package vn.loive.gazetteer;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.shared.Actor;

/** Files that wait for the word of whoever sent them. */
@Repository
class UploadRepository {

    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    UploadRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID keep(Actor actor, List<ListFile> files) {
        UUID id = UUID.randomUUID();
        forgetOld(actor);
        jdbc.sql("INSERT INTO gazetteer.upload (id, account, at) VALUES (?, ?, ?)")
                .params(id, actor.account(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        for (int position = 0; position < files.size(); position++) {
            ListFile file = files.get(position);
            jdbc.sql("""
                            INSERT INTO gazetteer.upload_file (upload, position, account, name, content)
                            VALUES (?, ?, ?, ?, ?)
                            """)
                    .params(id, position, actor.account(), file.name(), file.content())
                    .update();
        }
        return id;
    }

    /** The files in the order in which they were sent; none when there is no such upload of the account. */
    List<ListFile> files(UUID id) {
        return jdbc.sql("SELECT name, content FROM gazetteer.upload_file WHERE upload = ? ORDER BY position")
                .param(id)
                .query((row, number) -> new ListFile(row.getString("name"), row.getBytes("content")))
                .list();
    }

    void forget(UUID id) {
        jdbc.sql("DELETE FROM gazetteer.upload WHERE id = ?").param(id).update();
    }

    private void forgetOld(Actor actor) {
        jdbc.sql("DELETE FROM gazetteer.upload WHERE account = ? AND at < ?")
                .params(actor.account(), clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
