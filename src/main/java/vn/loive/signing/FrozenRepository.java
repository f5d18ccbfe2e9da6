package vn.loive.signing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.drafting.DraftId;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureWording;
import vn.loive.manuscript.LiveToken;
import vn.loive.manuscript.LiveToken.Evidence;
import vn.loive.manuscript.LiveTokens;
import vn.loive.shared.Actor;

/** What the live places of a draft said when it was submitted, with the evidence of each. */
@Repository
class FrozenRepository {

    /** PostgreSQL takes 65,535 parameters in one statement. */
    private static final int MOST_AT_ONCE = 5000;

    private static final FigureWording WORDING = FigureWording.VIETNAMESE;

    private final JdbcClient jdbc;

    FrozenRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Actor actor, DraftId draft, int step, List<LiveToken> tokens, long least) {
        List<Object[]> frozen = new ArrayList<>();
        List<Object[]> evidence = new ArrayList<>();
        for (LiveToken token : tokens) {
            Object[] key = {actor.province().value(), draft.value(), step};
            frozen.add(row(key, frozen.size() + 1, token, least));
            evidence.addAll(rows(key, token));
        }
        insert("signing.frozen", 12, frozen);
        insert("signing.frozen_evidence", 9, evidence);
    }

    private static Object[] row(Object[] key, int position, LiveToken token, long least) {
        return new Object[] {
            key[0],
            key[1],
            key[2],
            position,
            token.name(),
            token.sort().name(),
            token.kind(),
            token.italic(),
            Edition.OFFICIAL.words(token, least).toArray(String[]::new),
            Edition.OTHER.words(token, least).toArray(String[]::new),
            token.figure() == null ? null : token.figure().unit().code(),
            quantity(token.figure())
        };
    }

    private static @Nullable Long quantity(@Nullable Figure figure) {
        Figure known = figure instanceof Figure.AtLeast(Figure.Counted part, var _) ? part : figure;
        return known instanceof Figure.Counted counted ? counted.quantity() : null;
    }

    private static List<Object[]> rows(Object[] key, LiveToken token) {
        return IntStream.range(0, token.evidence().size())
                .mapToObj(at -> {
                    Evidence row = token.evidence().get(at);
                    String said = row.figure() == null ? "" : WORDING.document(row.figure());
                    return new Object[] {
                        key[0], key[1], key[2], token.name(), at + 1, row.who(), said, row.note(), row.link()
                    };
                })
                .toList();
    }

    /** As many rows in one statement as it takes parameters for. */
    private void insert(String table, int columns, List<Object[]> all) {
        for (int first = 0; first < all.size(); first += MOST_AT_ONCE) {
            List<Object[]> rows = all.subList(first, Math.min(all.size(), first + MOST_AT_ONCE));
            String one = "(" + "?, ".repeat(columns - 1) + "?)";
            jdbc.sql("INSERT INTO " + table + " VALUES "
                            + String.join(", ", java.util.Collections.nCopies(rows.size(), one)))
                    .params(rows.stream().flatMap(java.util.Arrays::stream).toList())
                    .update();
        }
    }

    /** What was kept at a step, in the words of an edition. */
    LiveTokens of(DraftId draft, int step, Edition edition) {
        Map<String, List<Evidence>> evidence = evidence(draft, step);
        String words = edition == Edition.OFFICIAL ? "words" : "other_words";
        return LiveTokens.of(jdbc.sql(
                        "SELECT *, %s AS said FROM signing.frozen WHERE draft = ? AND step = ? ORDER BY position"
                                .formatted(words))
                .params(draft.value(), step)
                .query((row, at) -> new LiveToken(
                        row.getString("name"),
                        LiveToken.Sort.valueOf(row.getString("sort").toUpperCase(Locale.ROOT)),
                        row.getString("kind"),
                        List.of((String[]) row.getArray("said").getArray()),
                        row.getBoolean("italic"),
                        null,
                        evidence.getOrDefault(row.getString("name"), List.of())))
                .list());
    }

    private Map<String, List<Evidence>> evidence(DraftId draft, int step) {
        Map<String, List<Evidence>> evidence = new HashMap<>();
        jdbc.sql("SELECT * FROM signing.frozen_evidence WHERE draft = ? AND step = ? ORDER BY name, position")
                .params(draft.value(), step)
                .query(row -> {
                    String note = String.join(
                            ", ",
                            List.of(row.getString("said"), row.getString("note")).stream()
                                    .filter(words -> !words.isEmpty())
                                    .toList());
                    evidence.computeIfAbsent(row.getString("name"), _ -> new ArrayList<>())
                            .add(new Evidence(row.getString("who"), null, note, row.getString("link")));
                });
        return evidence;
    }
}
