package vn.loive.identities;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.database.Guarded;

/** Tokens of all persons, as the program exchanges them when the search key changes. */
@Repository
class TokenRenewalRepository {

    /** About so many tokens a person has. */
    private static final int TOKENS = 40;

    private final JdbcClient jdbc;

    TokenRenewalRepository(@Guarded JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Who may find whom.
     *
     * @param province the province that keeps the person
     * @param holder the agency that finds the person
     * @param subject the person
     */
    record Finder(String province, UUID holder, UUID subject) {}

    /**
     * A token that is not kept yet.
     *
     * @param finder who finds whom by it
     * @param kind what it was made of
     * @param token the token
     */
    record NewToken(Finder finder, TokenKind kind, int token) {}

    /** Some persons who have tokens under one of these keys. */
    List<UUID> under(Collection<Integer> searchKeys, int most) {
        return jdbc.sql("""
                        SELECT DISTINCT subject FROM (
                            SELECT subject FROM identities.token WHERE search_key = ANY (?) LIMIT ?) AS rows_under
                        LIMIT ?
                        """)
                .params(searchKeys.toArray(Integer[]::new), most * TOKENS, most)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Holds those of the persons whom nobody else holds, so that no correction comes between. */
    List<UUID> hold(Collection<UUID> subjects) {
        return jdbc.sql("SELECT id FROM identities.subject WHERE id = ANY (?) ORDER BY id FOR UPDATE SKIP LOCKED")
                .param(subjects.toArray(UUID[]::new))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    List<Finder> finders(Collection<UUID> subjects) {
        return jdbc.sql("""
                        SELECT DISTINCT token.province, token.holder, token.subject
                        FROM identities.token JOIN identities.subject
                            ON subject.province = token.province AND subject.id = token.subject
                        WHERE subject.id = ANY (?)
                        """)
                .param(subjects.toArray(UUID[]::new))
                .query((row, number) -> new Finder(
                        row.getString("province"),
                        row.getObject("holder", UUID.class),
                        row.getObject("subject", UUID.class)))
                .list();
    }

    void remove(Collection<UUID> subjects) {
        jdbc.sql("""
                        DELETE FROM identities.token USING identities.subject
                        WHERE subject.province = token.province AND subject.id = token.subject AND subject.id = ANY (?)
                        """).param(subjects.toArray(UUID[]::new)).update();
    }

    void add(int searchKey, List<NewToken> tokens) {
        jdbc.sql("""
                        INSERT INTO identities.token (province, holder, subject, kind, token, search_key)
                        SELECT one.province, one.holder, one.subject, one.kind, one.token, ?
                        FROM unnest(?::bpchar[], ?::uuid[], ?::uuid[], ?::bpchar[], ?::integer[])
                            AS one (province, holder, subject, kind, token)
                        ON CONFLICT DO NOTHING
                        """)
                .param(searchKey)
                .param(each(tokens, one -> one.finder().province(), String[]::new))
                .param(each(tokens, one -> one.finder().holder(), UUID[]::new))
                .param(each(tokens, one -> one.finder().subject(), UUID[]::new))
                .param(each(tokens, one -> one.kind().code(), String[]::new))
                .param(each(tokens, NewToken::token, Integer[]::new))
                .update();
    }

    boolean anyUnder(Collection<Integer> searchKeys) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM identities.token WHERE search_key = ANY (?))")
                .param(searchKeys.toArray(Integer[]::new))
                .query(Boolean.class)
                .single();
    }

    private static <T> Object each(List<NewToken> tokens, Function<NewToken, T> what, IntFunction<T[]> array) {
        return tokens.stream().map(what).toArray(array);
    }
}
