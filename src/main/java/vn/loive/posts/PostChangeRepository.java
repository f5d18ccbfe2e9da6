package vn.loive.posts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.shared.Actor;

/** Writes posts, and who held them as far as the reader may know, anew and keeps what stood before. */
@Repository
class PostChangeRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    PostChangeRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How often a post was written. */
    long version(PostId id) {
        return jdbc.sql("SELECT version FROM posts.post WHERE id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    /** The other posts of an agency that share a day with a post. */
    List<String> othersBeside(Post post, @Nullable PostRank rank) {
        return jdbc.sql("""
                        SELECT title FROM posts.post
                        WHERE agency = ? AND id <> ? AND (valid_to IS NULL OR valid_to >= ?)
                          AND valid_from <= COALESCE(CAST(? AS date), 'infinity') AND rank = COALESCE(?, rank)
                        """)
                .params(post.agency().value(), post.id().value(), post.validFrom())
                .param(post.validTo())
                .param(rank == null ? null : rank.name())
                .query((row, number) -> Objects.requireNonNull(row.getString("title")))
                .list();
    }

    /** Keeps what stood and writes the post, unless somebody did since the version was read; answers whether. */
    boolean write(Actor actor, Post post, long readAt, String reason) {
        int kept = jdbc.sql("""
                        INSERT INTO posts.post_before
                            (post, agency, version, title, rank, valid_from, valid_to, reason, account, at)
                        SELECT id, agency, version, title, rank, valid_from, valid_to, ?, ?, ?
                        FROM posts.post WHERE id = ? AND version = ? FOR UPDATE
                        """)
                .params(reason, actor.account(), clock.instant().atOffset(ZoneOffset.UTC))
                .params(post.id().value(), readAt)
                .update();
        return kept == 1 && update(post);
    }

    private boolean update(Post post) {
        return jdbc.sql("""
                                UPDATE posts.post
                                SET title = ?, rank = ?, valid_from = ?, valid_to = ?, version = version + 1
                                WHERE id = ?
                                """)
                        .params(post.title(), post.rank().name(), post.validFrom())
                        .param(post.validTo())
                        .param(post.id().value())
                        .update()
                == 1;
    }

    /** What stood of a post before each change, the latest first. */
    List<Before> before(PostId id) {
        return jdbc.sql("SELECT * FROM posts.post_before WHERE post = ? ORDER BY version DESC")
                .param(id.value())
                .query((row, number) -> before(row, "title", PostRank.valueOf(row.getString("rank"))))
                .list();
    }

    /** Everybody who held a post, the latest first. */
    List<Holding> holders(PostId post) {
        return jdbc.sql("SELECT * FROM posts.holding WHERE post = ? ORDER BY valid_from DESC")
                .param(post.value())
                .query((row, number) -> new Holding(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getLong("version")))
                .list();
    }

    /** Keeps what stood and writes the entry, unless somebody did since its version was read; answers whether. */
    boolean write(Actor actor, Holding holding, String reason) {
        int kept = jdbc.sql("""
                        INSERT INTO posts.holding_before
                            (province, holding, agency, version, name, valid_from, valid_to, reason, account, at)
                        SELECT province, id, agency, version, name, valid_from, valid_to, ?, ?, ?
                        FROM posts.holding WHERE id = ? AND version = ? FOR UPDATE
                        """)
                .params(reason, actor.account(), clock.instant().atOffset(ZoneOffset.UTC))
                .params(holding.id(), holding.version())
                .update();
        return kept == 1 && update(holding);
    }

    private boolean update(Holding holding) {
        return jdbc.sql("""
                                UPDATE posts.holding
                                SET name = ?, valid_from = ?, valid_to = ?, version = version + 1 WHERE id = ?
                                """)
                        .params(holding.name(), holding.validFrom())
                        .param(holding.validTo())
                        .param(holding.id())
                        .update()
                == 1;
    }

    /** What stood of an entry before each change, the latest first. */
    List<Before> before(UUID holding) {
        return jdbc.sql("SELECT * FROM posts.holding_before WHERE holding = ? ORDER BY version DESC")
                .param(holding)
                .query((row, number) -> before(row, "name", null))
                .list();
    }

    private static Before before(ResultSet row, String said, @Nullable PostRank rank) throws SQLException {
        return new Before(
                row.getString(said),
                rank,
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
