package vn.loive.identities;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.database.Guarded;

/** The tokens by which persons are found; each agency that may find a person has tokens of its own. */
@Repository
class TokenRepository {

    /** Under row-level security only equality can use an index, so each token is looked up by itself. */
    static final String WITH_MOST = """
            SELECT kept.subject FROM unnest(?) AS sought (token)
            CROSS JOIN LATERAL (
                SELECT subject FROM identities.token
                WHERE province = ANY (loive.provinces()) AND holder = ANY (loive.agencies()) AND token = sought.token
                LIMIT ?) AS kept
            GROUP BY kept.subject ORDER BY count(*) DESC LIMIT ?
            """;

    private static final String ADD = """
            INSERT INTO identities.token (province, holder, token, subject, search_key, kind)
            SELECT one.province, one.holder, fresh.token, one.subject, one.search_key, fresh.kind
            FROM (SELECT ?::bpchar, ?::uuid, ?::uuid, ?::integer) AS one (province, holder, subject, search_key),
                unnest(?, ?::bpchar[]) AS fresh (token, kind)
            """;

    private static final String UNLESS_KEPT = " ON CONFLICT DO NOTHING";

    private final JdbcClient jdbc;

    TokenRepository(@Guarded JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the tokens of a new person, by the kind of what they were made of. */
    void add(Subject subject, int searchKey, Map<TokenKind, Set<Integer>> tokens) {
        add(ADD, subject, searchKey, tokens);
    }

    private void add(String how, Subject subject, int searchKey, Map<TokenKind, Set<Integer>> tokens) {
        Map<Integer, String> kinds = new LinkedHashMap<>();
        tokens.forEach((kind, ofKind) -> ofKind.forEach(token -> kinds.putIfAbsent(token, kind.code())));
        jdbc.sql(how)
                .params(
                        subject.province().value(),
                        subject.holder(),
                        subject.id().value(),
                        searchKey,
                        kinds.keySet().toArray(Integer[]::new),
                        kinds.values().toArray(String[]::new))
                .update();
    }

    /** Keeps these tokens in the place of those of the same kinds. */
    void replace(Subject subject, int searchKey, Map<TokenKind, Set<Integer>> tokens) {
        jdbc.sql("DELETE FROM identities.token WHERE province = ? AND subject = ? AND kind = ANY (?)")
                .params(
                        subject.province().value(),
                        subject.id().value(),
                        tokens.keySet().stream().map(TokenKind::code).toArray(String[]::new))
                .update();
        add(ADD + UNLESS_KEPT, subject, searchKey, tokens);
    }

    /**
     * Persons among those whom the agency may find, those with the most of these tokens first.
     * A token that many share is followed so far and no further, so that a common name costs no more than a rare one.
     *
     * @param each how many persons are looked at for each token
     * @param limit how many persons are answered
     */
    List<UUID> withMost(Collection<Integer> tokens, int each, int limit) {
        return jdbc.sql(WITH_MOST)
                .params(tokens.toArray(Integer[]::new), each, limit)
                .query((row, number) -> row.getObject("subject", UUID.class))
                .list();
    }
}
