package vn.loive.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.administration.People;
import vn.loive.administration.People.Person;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.shared.Actor;

/**
 * Eight people read at once, in every way there is: the record holds exactly what was asked for, and nothing fails.
 * {@code bin/check --long} does it with a hundred thousand reads.
 */
@WholeProgramTest
class AuditedReadsTests {

    private static final int READS = Integer.getInteger("loive.reads", 800);
    private static final int CLIENTS = 8;
    private static final int PERSONS = 20;

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    @Guarded
    private Transactions transactions;

    @Autowired
    @Guarded
    private JdbcClient jdbc;

    private final UUID agency = UUID.randomUUID();
    private final List<Person> workers = new ArrayList<>();
    private final List<Caller> callers = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final Map<Integer, AtomicInteger> answered = new ConcurrentHashMap<>();

    @BeforeEach
    void arrive() {
        for (int client = 0; client < CLIENTS; client++) {
            workers.add(people.somebody(People.DONG_THAP, agency, "Trần Minh Họa", Role.CASE_WORKER));
            callers.add(Caller.signedIn(port, workers.getLast().signInName(), People.PASSWORD));
        }
        for (int at = 0; at < PERSONS; at++) {
            addresses.add(callers.getFirst().enter(Map.of("full", "Lê Thị Tưởng Tượng " + at, "different", "true")));
        }
    }

    @Test
    void theRecordHoldsEachReadOnce() throws Exception {
        Caller stranger =
                Caller.signedIn(port, people.somebody(Role.CASE_WORKER).signInName(), People.PASSWORD);
        AtomicInteger left = new AtomicInteger(READS);
        try (ExecutorService pool = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> turns = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                int who = client;
                turns.add(pool.submit(() -> read(who, stranger, left)));
            }
            for (Future<?> turn : turns) {
                turn.get();
            }
        }

        assertThat(answered).containsOnlyKeys(200, 404, 422);
        assertThat(recorded()).isEqualTo(counted());
        assertThat(answered.values().stream().mapToInt(AtomicInteger::get).sum())
                .isEqualTo(READS);
    }

    private void read(int who, Caller stranger, AtomicInteger left) {
        Random lot = new Random(who);
        Caller caller = callers.get(who);
        while (left.getAndDecrement() > 0) {
            String address = addresses.get(lot.nextInt(PERSONS));
            int status = switch (lot.nextInt(8)) {
                case 0 -> caller.look(address);
                case 1 -> found(caller, who, lot.nextInt(PERSONS));
                case 2 -> opened(caller, who, address, "/edit", "CORRECTION", Map.of("sheet", "NAMES"));
                case 3 -> caller.send(address + "/open", Map.of("groups", "NAMES"));
                case 4 -> stranger.send(address + "/open", Map.of("groups", "NAMES", "purpose", "SUPPORT"));
                case 5 -> opened(caller, who, address, "/open", "RECEPTION", open("RECEPTION"));
                default -> opened(caller, who, address, "/open", "SUPPORT", open("SUPPORT"));
            };
            answered.computeIfAbsent(status, one -> new AtomicInteger()).incrementAndGet();
        }
    }

    private static Map<String, String> open(String purpose) {
        return Map.of("groups", "NAMES", "purpose", purpose);
    }

    private int opened(Caller caller, int who, String address, String act, String purpose, Map<String, String> fields) {
        count("IdentityOpened %s %s %s"
                .formatted(
                        workers.get(who).account().id().value(),
                        address.substring(address.lastIndexOf('/') + 1),
                        purpose.toLowerCase(Locale.ROOT)));
        return caller.send(address + act, fields);
    }

    private int found(Caller caller, int who, int whom) {
        count("SubjectsSought %s".formatted(workers.get(who).account().id().value()));
        return caller.send("/guarded/persons/search", Map.of("name", "Le Thi Tuong Tuong " + whom));
    }

    private void count(String what) {
        asked.computeIfAbsent(what, one -> new AtomicInteger()).incrementAndGet();
    }

    private Map<String, Integer> counted() {
        Map<String, Integer> counted = new ConcurrentHashMap<>();
        asked.forEach((what, many) -> counted.put(what, many.get()));
        return counted;
    }

    /** An opening is a row; a search is a request, which may look in two stages and says so in two rows. */
    private Map<String, Integer> recorded() {
        Map<String, Integer> recorded = new ConcurrentHashMap<>();
        Actor actor = workers.getFirst().actor();
        transactions.as(actor, () -> {
            jdbc.sql("""
                            SELECT concat_ws(' ', act, account, substr(subject, 9), split_part(detail, ' ', 1)) AS what, count(*) AS many
                            FROM audit.entry WHERE act = 'IdentityOpened' GROUP BY 1
                            UNION ALL SELECT concat_ws(' ', act, account), count(DISTINCT request)
                            FROM audit.entry WHERE act = 'SubjectsSought' GROUP BY 1
                            """).query(row -> {
                recorded.put(row.getString("what"), row.getInt("many"));
            });
            return true;
        });
        return recorded;
    }
}
