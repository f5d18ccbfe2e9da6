package vn.loive.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.administration.People;
import vn.loive.database.Database;
import vn.loive.likeness.SyntheticNames;
import vn.loive.likeness.SyntheticNames.Person;

/**
 * How many persons a second are entered and opened over HTTP with everything on, beside the same facts written and read in
 * plain SQL in the same run: the script is {@link PlainSubjects}. Ours is the whole way: session, rights, one-time id, search
 * for whoever may be the same, a key, closed parts, tokens, the record committed to disk, the page. A third figure is the
 * form of the search, which meets no person: what a page costs here before it does anything.
 * Run by {@code bin/bench subject} only, since a measured time proves nothing in an ordinary run.
 */
@WholeProgramTest
@EnabledIfSystemProperty(named = "loive.bench", matches = "subject", disabledReason = "run by bin/bench subject")
class SubjectBenchTests {

    private static final int PART = Boolean.getBoolean("loive.bench.quick") ? 10 : 1;
    private static final int WARM = 10_000 / PART;
    private static final int ENTERED = 2_000 / PART;
    private static final int OPENED = 4_000 / PART;
    private static final int CLIENTS = 8;

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Database database;

    private final SyntheticNames names = new SyntheticNames(8);
    private PlainSubjects plain;

    @BeforeEach
    void begin() {
        plain = new PlainSubjects(database);
    }

    @AfterEach
    void leave() {
        plain.leave();
    }

    /** One act of a client. */
    private interface Act {
        void run(int client) throws Exception;
    }

    private record Outcome(double perSecond, double p95, double median) {}

    @Test
    void enteringAndOpeningBesidePlainSql() throws Exception {
        UUID agency = UUID.randomUUID();
        List<Caller> callers = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            String name = people.somebody(People.DONG_THAP, agency, "Trần Minh Họa", Role.CASE_WORKER)
                    .signInName();
            callers.add(Caller.signedIn(port, name, People.PASSWORD));
        }
        List<String> addresses = Collections.synchronizedList(new ArrayList<>());
        Act enter = client -> addresses.add(callers.get(client).enter(fields(next())));
        AtomicInteger turn = new AtomicInteger();
        Act open =
                client -> callers.get(client).open(addresses.get(Math.floorMod(turn.getAndAdd(7), addresses.size())));
        Act insert = client -> plain.insert(client, next());
        Act select = client -> plain.select(client);
        Act blank = client -> callers.get(client).look("/guarded/persons");
        for (Act act : List.of(enter, open, blank, insert, select)) {
            measured(CLIENTS, WARM, act);
        }
        Outcome enteredAlone = said("entered, 1 client", measured(1, ENTERED, enter));
        Outcome openedAlone = said("opened, 1 client", measured(1, OPENED, open));
        Outcome blankAlone = said("a form without a person, 1 client", measured(1, OPENED, blank));
        Outcome entered = said("entered, 8 clients", measured(CLIENTS, ENTERED * 2, enter));
        Outcome opened = said("opened, 8 clients", measured(CLIENTS, OPENED * 2, open));
        Outcome blankly = said("a form without a person, 8 clients", measured(CLIENTS, OPENED * 2, blank));
        said("inserted plainly, 1 client", measured(1, ENTERED, insert));
        said("selected plainly, 1 client", measured(1, OPENED, select));
        Outcome inserted = said("inserted plainly, 8 clients", measured(CLIENTS, ENTERED * 4, insert));
        Outcome selected = said("selected plainly, 8 clients", measured(CLIENTS, OPENED * 2, select));
        System.out.printf(
                Locale.ROOT,
                "BENCH subject create_ratio8=%.2f read_ratio8=%.2f read_p95_1=%.1f create_p95_1=%.1f plain_creates=%.0f read_to_blank=%.2f blank_p95_1=%.1f%n",
                entered.perSecond / inserted.perSecond,
                opened.perSecond / selected.perSecond,
                openedAlone.p95,
                enteredAlone.p95,
                inserted.perSecond,
                opened.perSecond / blankly.perSecond,
                blankAlone.p95);
        assertThat(addresses).doesNotHaveDuplicates();
    }

    private synchronized Person next() {
        return names.next();
    }

    private static Map<String, String> fields(Person person) {
        return Map.of(
                "full",
                person.name(),
                "year",
                String.valueOf(person.year()),
                "papers",
                "Căn cước: 0" + Math.abs(UUID.randomUUID().getMostSignificantBits() % 100_000_000_000L),
                "different",
                "true");
    }

    private static Outcome said(String what, Outcome outcome) {
        System.out.printf(
                Locale.ROOT,
                "  %s: %.0f a second, p95 %.1f ms, median %.1f ms%n",
                what,
                outcome.perSecond,
                outcome.p95,
                outcome.median);
        return outcome;
    }

    private static Outcome measured(int clients, int many, Act act) throws Exception {
        ConcurrentLinkedQueue<Long> took = new ConcurrentLinkedQueue<>();
        AtomicInteger left = new AtomicInteger(many);
        long begun = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> turns = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int who = client;
                turns.add(pool.submit(() -> {
                    while (left.getAndDecrement() > 0) {
                        long from = System.nanoTime();
                        act.run(who);
                        took.add(System.nanoTime() - from);
                    }
                    return null;
                }));
            }
            for (Future<?> turn : turns) {
                turn.get();
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        List<Long> sorted = took.stream().sorted().toList();
        return new Outcome(
                many / seconds, sorted.get(sorted.size() * 95 / 100) / 1e6, sorted.get(sorted.size() / 2) / 1e6);
    }
}
