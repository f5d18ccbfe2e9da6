package vn.loive.identities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.WholeProgramTest;
import vn.loive.database.Database;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.likeness.SyntheticNames.Person;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;
import vn.loive.shared.VietnameseText;
import vn.loive.vault.BenchKeys;

/**
 * How well and how fast persons are found who are kept closed, beside trigrams over a plain table without policies in the same run.
 * Ours is the whole search: tokens under the policies, the record committed to disk, names opened, likeness.
 * Run by {@code bin/bench search} only, since a measured time proves nothing in an ordinary run.
 */
@WholeProgramTest
@EnabledIfSystemProperty(named = "loive.bench", matches = "search", disabledReason = "run by bin/bench search")
class SearchBenchTests {

    private static final boolean QUICK = Boolean.getBoolean("loive.bench.quick");
    private static final int FEW = QUICK ? 10_000 : 100_000;
    private static final int MANY = QUICK ? 100_000 : 1_000_000;
    private static final int ASKED = QUICK ? 40 : 200;
    private static final int TIMED = 15;
    private static final int SHOWN = 10;

    private static final Actor ACTOR =
            new Actor(UUID.randomUUID(), UUID.randomUUID(), new ProvinceCode("51"), UUID.randomUUID());

    @Autowired
    private SubjectSearch search;

    @Autowired
    private Tokens tokens;

    @Autowired
    private BenchKeys keys;

    @Autowired
    private Database database;

    @Autowired
    @Guarded
    private Transactions transactions;

    @Autowired
    @Guarded
    private JdbcClient jdbc;

    private BenchPeople people;

    @BeforeEach
    void begin() {
        people = new BenchPeople(database, keys, tokens, ACTOR);
    }

    @AfterEach
    void leave() {
        people.leave();
    }

    /** A search for somebody, with the name as it was typed. */
    private record Asked(UUID person, Sought sought) {}

    private record Times(long ours, long trigram) {}

    private record Outcome(Map<Misspelling, Double> recall, Times p95, Times median) {

        double ratio() {
            return (double) p95.ours / p95.trigram;
        }
    }

    @Test
    void whoIsKeptClosedIsFoundAsWellAndAsFastAsWhoStandsOpen() {
        people.until(FEW);
        Outcome few = measured(FEW);
        people.until(MANY);
        Outcome many = measured(MANY);
        double least = Math.min(least(few), least(many));
        System.out.printf(
                Locale.ROOT,
                "BENCH search ratio100k=%.2f ratio1m=%.2f growth=%.2f recall_min=%.3f%n",
                few.ratio(),
                many.ratio(),
                (double) many.p95.ours / few.p95.ours,
                least);
        assertThat(least).isGreaterThan(0.5);
    }

    private static double least(Outcome outcome) {
        return outcome.recall.values().stream().mapToDouble(one -> one).min().orElseThrow();
    }

    private Outcome measured(int size) {
        explained();
        trigramsExplained();
        Random lot = new Random(size);
        asked(Misspelling.ORDER, lot, 20).forEach(one -> search.search(ACTOR, one.sought));
        Map<Misspelling, Double> recall = new EnumMap<>(Misspelling.class);
        List<Long> ours = new ArrayList<>();
        List<Long> trigram = new ArrayList<>();
        for (Misspelling kind : Misspelling.values()) {
            List<Asked> asked = asked(kind, lot, ASKED);
            long found = 0;
            for (int at = 0; at < asked.size(); at++) {
                Asked one = asked.get(at);
                long begun = System.nanoTime();
                List<Found> answer = search.search(ACTOR, one.sought);
                ours.add(System.nanoTime() - begun);
                found += found(one, answer) ? 1 : 0;
                if (at < TIMED) {
                    trigram.add(took(() -> trigrams(one)));
                }
            }
            recall.put(kind, (double) found / asked.size());
        }
        Outcome outcome = new Outcome(recall, at(0.95, ours, trigram), at(0.5, ours, trigram));
        say(size, outcome);
        return outcome;
    }

    private static void say(int size, Outcome outcome) {
        System.out.printf(
                Locale.ROOT,
                "%d persons: p95 %.1f ms in ours, %.1f ms in trigrams; median %.1f and %.1f ms through all kinds%n",
                size,
                outcome.p95.ours / 1e6,
                outcome.p95.trigram / 1e6,
                outcome.median.ours / 1e6,
                outcome.median.trigram / 1e6);
        outcome.recall.forEach((kind, share) ->
                System.out.printf(Locale.ROOT, "  recall at 10 through %s: %.3f%n", kind.key(), share));
    }

    /** The person is among the ten, or ten stand there who fit what was typed at least as well by their letters. */
    private boolean found(Asked asked, List<Found> answer) {
        List<UUID> ids = answer.stream().map(one -> one.subject().id().value()).toList();
        if (ids.contains(asked.person)) {
            return true;
        }
        int wrong = Fit.wrongLetters(asked.sought.name(), person(asked.person).name());
        return ids.size() == SHOWN
                && ids.stream()
                        .allMatch(one -> Fit.wrongLetters(
                                        asked.sought.name(), person(one).name())
                                <= wrong);
    }

    private Person person(UUID id) {
        return Optional.ofNullable(people.people.get(id)).orElseThrow();
    }

    /** Every second one with the years of birth, as somebody would estimate them. */
    private List<Asked> asked(Misspelling kind, Random lot, int many) {
        List<Asked> asked = new ArrayList<>();
        while (asked.size() < many) {
            UUID id = people.order.get(lot.nextInt(people.order.size()));
            Person person = person(id);
            int from = person.year() - lot.nextInt(5);
            boolean years = asked.size() % 2 == 0;
            kind.typed(person.name(), lot)
                    .map(typed -> years ? new Sought(typed, from, from + 4, "") : Sought.named(typed))
                    .ifPresent(sought -> asked.add(new Asked(id, sought)));
        }
        return asked;
    }

    private void trigrams(Asked asked) {
        transactions.as(
                ACTOR,
                () -> jdbc.sql(trigramsOf(asked.sought)).query(UUID.class).list());
    }

    /** A plain table without policies, asked over the same pool, the years and the name written into the question so that it is planned for them. */
    private static String trigramsOf(Sought sought) {
        String name = "'" + VietnameseText.fold(sought.name()) + "'";
        String years =
                sought.bornFrom() == null ? "" : " AND year BETWEEN " + sought.bornFrom() + " AND " + sought.bornTo();
        return "SELECT id FROM identities.bench_plain WHERE name OPERATOR(identities.%) " + name + years
                + " ORDER BY identities.similarity(name, " + name + ") DESC LIMIT 10";
    }

    /** The reference is worth its name: the trigrams are looked up in their index too. */
    private void trigramsExplained() {
        Sought sought = Sought.named("Nguyễn Thị Hương");
        String plan = String.join(
                "\n",
                transactions.as(
                        ACTOR,
                        () -> jdbc.sql("EXPLAIN " + trigramsOf(sought))
                                .query(String.class)
                                .list()));
        assertThat(plan).contains("bench_plain_by_name");
    }

    /** As the role of the program and with the policies on, every token is looked up in the index. */
    private void explained() {
        Integer[] sought = tokens.near("Nguyễn Thị Hương", null).toArray(Integer[]::new);
        String plan = String.join(
                "\n",
                transactions.as(
                        ACTOR,
                        () -> jdbc.sql("EXPLAIN " + TokenRepository.WITH_MOST)
                                .params(sought, 25, 300)
                                .query(String.class)
                                .list()));
        assertThat(plan).contains("Index Only Scan using token_pkey").doesNotContain("Seq Scan");
        assertThat(plan).containsPattern("Index Cond: .*token = ");
    }

    private static long took(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return System.nanoTime() - begun;
    }

    private static Times at(double share, List<Long> ours, List<Long> trigram) {
        return new Times(at(share, ours), at(share, trigram));
    }

    private static long at(double share, List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }
}
