package vn.loive.drafting;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.accounts.AccountId;
import vn.loive.drafting.DraftVersion.Filled;
import vn.loive.drafting.DraftVersion.Origin;
import vn.loive.manuscript.LiveToken;
import vn.loive.manuscript.Manuscript;
import vn.loive.posts.PostId;
import vn.loive.shared.Actor;

/** The rows of the versions of drafts; one is only ever added. */
@Repository
class WordingRepository {

    private final JdbcClient jdbc;

    WordingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All versions of a draft, the oldest first. */
    List<DraftVersion> of(DraftId draft) {
        Map<Integer, Map<String, Filled>> filled = filled(draft);
        return jdbc.sql("SELECT * FROM drafting.version WHERE draft = ? ORDER BY number")
                .param(draft.value())
                .query((row, at) -> version(row, filled))
                .list();
    }

    private Map<Integer, Map<String, Filled>> filled(DraftId draft) {
        Map<Integer, Map<String, Filled>> filled = new HashMap<>();
        jdbc.sql("SELECT number, name, kind, said FROM drafting.filled WHERE draft = ?")
                .param(draft.value())
                .query(row -> {
                    filled.computeIfAbsent(row.getInt("number"), _ -> new HashMap<>())
                            .put(row.getString("name"), new Filled(row.getString("kind"), row.getString("said")));
                });
        return filled;
    }

    void insert(Actor actor, DraftId draft, DraftVersion version, String heading) {
        Wording wording = version.wording();
        PostId signer = wording.signer();
        jdbc.sql("""
                        INSERT INTO drafting.version (province, draft, agency, number, origin, title, heading, addressees,
                            copies, filed, unit, signer, body, account, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(actor.province().value(), draft.value(), actor.agency())
                .params(version.number(), version.origin().name(), wording.title(), heading)
                .params(
                        wording.addressees().toArray(String[]::new),
                        wording.copies().toArray(String[]::new))
                .params(wording.filed(), wording.unit())
                .param(signer == null ? null : signer.value())
                .params(wording.body().typed(), actor.account())
                .param(OffsetDateTime.ofInstant(version.at(), ZoneOffset.UTC))
                .update();
    }

    /** Keeps what the live places of a version say. */
    void fill(Actor actor, DraftId draft, int number, List<LiveToken> tokens) {
        jdbc.sql("""
                        INSERT INTO drafting.filled (province, draft, number, name, kind, said)
                        SELECT ?, ?, ?, name, kind, said
                        FROM unnest(?::text[], ?::text[], ?::text[]) AS live (name, kind, said)
                        """)
                .params(actor.province().value(), draft.value(), number)
                .param(tokens.stream().map(LiveToken::name).toArray(String[]::new))
                .param(tokens.stream().map(LiveToken::kind).toArray(String[]::new))
                .param(tokens.stream().map(LiveToken::said).toArray(String[]::new))
                .update();
    }

    private static DraftVersion version(ResultSet row, Map<Integer, Map<String, Filled>> filled) throws SQLException {
        UUID signer = row.getObject("signer", UUID.class);
        Wording wording = new Wording(
                row.getString("title"),
                lines(row.getArray("addressees")),
                lines(row.getArray("copies")),
                row.getString("filed"),
                row.getString("unit"),
                signer == null ? null : new PostId(signer),
                Manuscript.typed(row.getString("body")));
        return new DraftVersion(
                row.getInt("number"),
                Origin.valueOf(row.getString("origin")),
                wording,
                filled.getOrDefault(row.getInt("number"), Map.of()),
                new AccountId(row.getObject("account", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static List<String> lines(Array lines) throws SQLException {
        return List.of((String[]) lines.getArray());
    }
}
