package vn.loive.posts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyId;
import vn.loive.shared.Actor;

/** The rows of who holds a post, and of the authority to sign. */
@Repository
class SignerRepository {

    private final JdbcClient jdbc;

    SignerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who holds a post on that day; nothing when nobody is known, or the reader may not know. */
    Optional<String> holder(PostId post, LocalDate day) {
        return jdbc.sql("""
                        SELECT name FROM posts.holding
                        WHERE post = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)
                        ORDER BY valid_from DESC LIMIT 1
                        """).params(post.value(), day, day).query(String.class).optional();
    }

    boolean isAuthorised(PostId post, LocalDate day) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM posts.authority WHERE post = ? AND ? BETWEEN valid_from AND valid_to)")
                .params(post.value(), day)
                .query(Boolean.class)
                .single();
    }

    /** Who holds the posts of an agency on that day, as far as the reader may know. */
    Map<PostId, String> holders(AgencyId agency, LocalDate day) {
        Map<PostId, String> holders = new HashMap<>();
        jdbc.sql("""
                        SELECT post, name FROM posts.holding
                        WHERE agency = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)
                        ORDER BY valid_from
                        """).params(agency.value(), day, day).query((RowCallbackHandler)
                row -> holders.put(post(row), row.getString("name")));
        return holders;
    }

    /** The posts of an agency that its head has authorised to sign on that day. */
    Set<PostId> authorised(AgencyId agency, LocalDate day) {
        return jdbc.sql(
                        "SELECT DISTINCT post FROM posts.authority WHERE agency = ? AND ? BETWEEN valid_from AND valid_to")
                .params(agency.value(), day)
                .query((row, number) -> post(row))
                .set();
    }

    /** Ends the present holding the day before, if there is one, and begins the new one. */
    void appoint(Actor actor, Post post, String name, LocalDate from) {
        jdbc.sql("""
                        UPDATE posts.holding SET valid_to = ?, version = version + 1
                        WHERE post = ? AND valid_from < ? AND (valid_to IS NULL OR valid_to >= ?)
                        """).params(from.minusDays(1), post.id().value(), from, from).update();
        jdbc.sql("""
                        INSERT INTO posts.holding (province, post, agency, name, valid_from, id) VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        actor.province().value(),
                        post.id().value(),
                        post.agency().value())
                .params(name, from, UUID.randomUUID())
                .update();
    }

    boolean beganOn(PostId post, LocalDate day) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM posts.holding WHERE post = ? AND valid_from >= ?)")
                .params(post.value(), day)
                .query(Boolean.class)
                .single();
    }

    boolean authorise(Post post, String subject, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                                INSERT INTO posts.authority (post, agency, subject, valid_from, valid_to)
                                VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                                """)
                        .params(post.id().value(), post.agency().value(), subject, from, to)
                        .update()
                == 1;
    }

    private static PostId post(ResultSet row) throws SQLException {
        return new PostId(row.getObject("post", UUID.class));
    }
}
