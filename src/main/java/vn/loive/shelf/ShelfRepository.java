package vn.loive.shelf;

import com.google.crypto.tink.util.Bytes;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.database.Guarded;
import vn.loive.shared.Actor;

/** The rows of closed forms; policies show each account its own for seven days and nobody any other. */
@Repository
class ShelfRepository {

    private final JdbcClient jdbc;

    /** A form as it is kept, with its wrapped key. */
    record Row(UUID id, Instant at, Bytes wrapped, Bytes content) {}

    ShelfRepository(@Guarded JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a form at the first of the account's places that is free; answers whether one was. */
    boolean add(Actor actor, UUID id, byte[] wrapped, byte[] content) {
        return jdbc.sql("""
                        INSERT INTO shelf.form (province, account, id, place, at, wrapped, content)
                        SELECT :province, :account, :id, free.place, loive.instant(), :wrapped, :content
                        FROM generate_series(1, 20) AS free (place)
                        WHERE NOT EXISTS (SELECT FROM shelf.form AS taken WHERE taken.account = :account AND taken.place = free.place)
                        ORDER BY free.place LIMIT 1
                        ON CONFLICT DO NOTHING
                        """)
                        .param("province", actor.province().value())
                        .param("account", actor.account())
                        .param("id", id)
                        .param("wrapped", wrapped)
                        .param("content", content)
                        .update()
                == 1;
    }

    boolean any(Actor actor) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM shelf.form WHERE account = ?)")
                .param(actor.account())
                .query(Boolean.class)
                .single();
    }

    List<Row> all(Actor actor) {
        return jdbc.sql("SELECT id, at, wrapped, content FROM shelf.form WHERE account = ? ORDER BY at, id")
                .param(actor.account())
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        Bytes.copyFrom(row.getBytes("wrapped")),
                        Bytes.copyFrom(row.getBytes("content"))))
                .list();
    }

    int drop(Actor actor, Collection<UUID> ids) {
        return jdbc.sql("DELETE FROM shelf.form WHERE account = ? AND id = ANY (?)")
                .params(actor.account(), ids.toArray(UUID[]::new))
                .update();
    }

    /** Every row that a transaction of nobody reaches: those whose week is over. */
    int forgetOld() {
        return jdbc.sql("DELETE FROM shelf.form").update();
    }
}
