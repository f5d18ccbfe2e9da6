package vn.loive.posts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyId;

/** The rows of posts. */
@Repository
class PostRepository {

    private final JdbcClient jdbc;

    PostRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Post> find(PostId id) {
        return jdbc.sql("SELECT * FROM posts.post WHERE id = ?")
                .param(id.value())
                .query((row, number) -> post(row))
                .optional();
    }

    List<Post> of(AgencyId agency, LocalDate day) {
        return jdbc.sql("""
                        SELECT * FROM posts.post
                        WHERE agency = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)
                        ORDER BY array_position(ARRAY['HEAD', 'DEPUTY', 'STAFF'], rank), title
                        """)
                .params(agency.value(), day, day)
                .query((row, number) -> post(row))
                .list();
    }

    /** Keeps posts that are not known yet; answers how many those were. */
    int insert(Collection<Post> posts) {
        return jdbc.sql("""
                        INSERT INTO posts.post (id, agency, title, rank, valid_from, valid_to)
                        SELECT * FROM unnest(CAST(? AS uuid[]), CAST(? AS uuid[]), CAST(? AS text[]), CAST(? AS text[]),
                            CAST(? AS date[]), CAST(? AS date[]))
                        ON CONFLICT DO NOTHING
                        """)
                .param(column(posts, post -> post.id().value()))
                .param(column(posts, post -> post.agency().value()))
                .param(column(posts, Post::title))
                .param(column(posts, Post::rank))
                .param(column(posts, Post::validFrom))
                .param(column(posts, Post::validTo))
                .update();
    }

    private static String[] column(Collection<Post> posts, Function<Post, @Nullable Object> cell) {
        return posts.stream()
                .map(post -> Objects.toString(cell.apply(post), null))
                .toArray(String[]::new);
    }

    private static Post post(ResultSet row) throws SQLException {
        return new Post(
                new PostId(row.getObject("id", UUID.class)),
                new AgencyId(row.getObject("agency", UUID.class)),
                row.getString("title"),
                PostRank.valueOf(row.getString("rank")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
