package vn.loive.identities;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.database.Guarded;

/** The tokens by which persons are found; each agency that may find a person has tokens of its own. */
@Repository
class TokenRepository {

    private final JdbcClient jdbc;

    TokenRepository(@Guarded JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Subject subject, int searchKey, Collection<Integer> tokens) {
        jdbc.sql("""
                        INSERT INTO identities.token (province, holder, token, subject, search_key)
                        SELECT ?, ?, token, ?, ? FROM unnest(?) AS token
                        """)
                .params(
                        subject.province().value(),
                        subject.holder(),
                        subject.id().value(),
                        searchKey,
                        tokens.toArray(Integer[]::new))
                .update();
    }

    /** The persons with the most of these tokens, among those whom the agency may find. */
    List<UUID> withMost(Collection<Integer> tokens, int limit) {
        return jdbc.sql("""
                        SELECT subject FROM identities.token
                        WHERE province = ANY (loive.provinces()) AND holder = ANY (loive.agencies()) AND token = ANY (?)
                        GROUP BY subject ORDER BY count(*) DESC LIMIT ?
                        """)
                .params(tokens.toArray(Integer[]::new), limit)
                .query((row, number) -> row.getObject("subject", UUID.class))
                .list();
    }
}
