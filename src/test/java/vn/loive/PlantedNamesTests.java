package vn.loive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.Browser.Answer;
import vn.loive.TestTime.MovableClock;
import vn.loive.accounts.Role;
import vn.loive.administration.People;
import vn.loive.administration.People.Person;
import vn.loive.backup.Backup;
import vn.loive.backup.BackupKey;
import vn.loive.database.Database;
import vn.loive.database.WholeDatabase;
import vn.loive.files.Pictures;

/**
 * Fifty names are written through every path by which a name can come in, and then looked for in everything that a thief,
 * an operator or a colleague could read afterwards.
 */
@WholeProgramTest
@ExtendWith(OutputCaptureExtension.class)
class PlantedNamesTests {

    private static final String PERSONS = "/guarded/persons";

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Database database;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Clock anyClock;

    @Autowired
    private Environment environment;

    private final PlantedNames names = new PlantedNames("Quyểnhx", "Loẵnhx");

    @Test
    void noNameStandsAnywhereButUnderItsKey(CapturedOutput output) throws Exception {
        Instant begun = Instant.now().minusSeconds(1);
        UUID centre = UUID.randomUUID();
        Browser worker = signedIn(person(centre, Role.CASE_WORKER));
        Browser supervisor = signedIn(person(centre, Role.CASE_SUPERVISOR));
        Browser duty = signedIn(person(UUID.randomUUID(), Role.CASE_WORKER));
        for (int round = 0; round < PlantedNames.many() / 10; round++) {
            String address = entered(worker);
            refused(worker, address);
            emergency(duty, supervisor, worker, address);
            joined(worker, address, entered(worker));
            consent(worker, address);
        }
        crashed(worker);
        locked(worker);
        waitsInItsWingOnly();

        List<String> hits = new ArrayList<>(names.in("log", output.getAll().getBytes(StandardCharsets.UTF_8)));
        hits.addAll(inTheDatabase(names));
        hits.addAll(names.in(TestFolders.DATA, Integer.MAX_VALUE, Instant.EPOCH));
        hits.addAll(names.in(Path.of(System.getProperty("java.io.tmpdir")), 3, begun));
        hits.addAll(inBackups());
        hits.addAll(inExports());
        assertThat(hits).isEmpty();
        assertThat(environment.getProperty("server.tomcat.accesslog.enabled", "false"))
                .isEqualTo("false");
    }

    @Test
    void aNameThatStandsOpenIsFound() throws Exception {
        PlantedNames control = new PlantedNames("Kiểmxx", "Chứngxx");
        database.owner().sql("CREATE TABLE outreach.leak (said text)").update();
        try {
            database.owner()
                    .sql("INSERT INTO outreach.leak VALUES (?)")
                    .param(control.next())
                    .update();
            assertThat(inTheDatabase(control)).isNotEmpty();
            assertThat(control.in(TestFolders.DATA.resolve("cluster/pg_wal"), 1, Instant.EPOCH))
                    .isNotEmpty();
        } finally {
            database.owner().sql("DROP TABLE outreach.leak").update();
        }
    }

    /** Entered with a name in every field, found, corrected. */
    private String entered(Browser worker) throws IOException {
        Answer form = worker.submit(worker.get(PERSONS), PERSONS + "/search", Map.of("name", names.next()));
        Answer blank = worker.submit(form, PERSONS + "/new", Map.of());
        Map<String, String> all = new LinkedHashMap<>();
        List.of("full", "others", "ethnicity", "citizenships", "papers", "phones", "safely", "addresses", "guardian")
                .forEach(field -> all.put(field, names.next()));
        all.put("different", "true");
        String address = worker.submit(blank, PERSONS, all).location();
        assertThat(address).startsWith(PERSONS + "/");
        Answer sheet = worker.submit(worker.get(address), address + "/edit", Map.of("sheet", "RELATIVES"));
        assertThat(worker.submit(sheet, address + "/parts", Map.of("relatives", names.next() + "; em"))
                        .status())
                .isEqualTo(303);
        photographed(worker, address);
        return address;
    }

    /** In what a telephone writes beside a picture: kept nowhere, not even under the key. */
    private void photographed(Browser worker, String address) throws IOException {
        byte[] picture = Pictures.jpegSaying(names.next());
        assertThat(worker.upload(worker.get(address + "/photo"), address + "/photo", "file", picture)
                        .location())
                .isEqualTo(address);
        byte[] broken = Arrays.copyOf(picture, picture.length / 2);
        assertThat(worker.upload(worker.get(address + "/photo"), address + "/photo", "file", broken)
                        .status())
                .isEqualTo(422);
    }

    /** Refused for what stands in other fields, for a wrong value where a name was typed, without a token, nowhere. */
    private void refused(Browser worker, String address) {
        Answer blank = worker.submit(
                worker.submit(worker.get(PERSONS), PERSONS + "/search", Map.of("name", names.next())),
                PERSONS + "/new",
                Map.of());
        assertThat(worker.submit(blank, PERSONS, Map.of("full", names.next(), "year", names.next()))
                        .status())
                .isEqualTo(422);
        assertThat(worker.submit(blank, PERSONS, Map.of("full", names.next().repeat(100)))
                        .status())
                .isEqualTo(422);
        worker.submit(blank, PERSONS, Map.of("subject", names.next()));
        worker.submit(blank, PERSONS, Map.of("full", names.next() + "\u0000", "form-id", names.next()));
        worker.submit(worker.get(address), address + "/edit", Map.of("sheet", names.next()));
        worker.submit(worker.get(address), address + "/open", Map.of("groups", names.next(), "purpose", names.next()));
        worker.post(PERSONS, Map.of("full", names.next()));
        worker.post(PERSONS + "/nowhere/at/all", Map.of("full", names.next()));
    }

    /** The reason of an emergency and the words of its review. */
    private void emergency(Browser duty, Browser supervisor, Browser worker, String address) {
        String codeName = worker.get(address).page().expectFirst("h1").text();
        Answer form = duty.get("/guarded/emergencies");
        duty.submit(form, "/guarded/emergencies", Map.of("name", names.next(), "reason", names.next()));
        assertThat(duty.submit(form, "/guarded/emergencies", Map.of("name", codeName, "reason", names.next()))
                        .location())
                .isEqualTo(address);
        Answer told = supervisor.get("/guarded/emergencies/told");
        Answer review = supervisor.submit(told, "/guarded/emergencies/", Map.of());
        String action = review.page().expectFirst("form[action$=/review]").attr("action");
        assertThat(supervisor
                        .submit(review, action, Map.of("finding", "JUSTIFIED", "words", names.next()))
                        .status())
                .isEqualTo(303);
    }

    /** Joined to another entry with its names, and taken apart for a reason; a name typed where a code name is asked. */
    private void joined(Browser worker, String address, String other) {
        String codeName = worker.get(other).page().expectFirst("h1").text();
        Answer blank = worker.get(address + "/doubles");
        assertThat(worker.submit(blank, address + "/doubles/compare", Map.of("code", names.next()))
                        .status())
                .isEqualTo(422);
        Answer both = worker.submit(blank, address + "/doubles/compare", Map.of("code", codeName));
        assertThat(worker.submit(both, address + "/doubles/join", Map.of("take-names", "right"))
                        .location())
                .isEqualTo(address + "/doubles");
        Answer history = worker.get(address + "/doubles");
        String join = history.page().select("input[name=join]").val();
        assertThat(worker.submit(history, address + "/doubles/undo", Map.of("join", join, "reason", names.next()))
                        .status())
                .isEqualTo(303);
    }

    /** The receiver, the representative, the reason, the language and the witnesses of a consent, and of its withdrawal. */
    private void consent(Browser worker, String address) {
        String ledger = address + "/consents";
        Map<String, String> all = new LinkedHashMap<>(
                Map.of("purpose", "SHELTER", "groups", "NAMES", "kind", "GIVEN", "age", "UNSURE", "way", "WITNESSED"));
        List.of("outsider", "representative", "relation", "why", "language")
                .forEach(field -> all.put(field, names.next()));
        all.put("witnesses", names.next() + "\n" + names.next());
        Answer form = worker.get(ledger + "/new");
        assertThat(worker.submit(form, ledger, all).status()).isEqualTo(422);
        all.put("voice", "CHILD_AND_APPOINTED");
        assertThat(worker.submit(form, ledger, all).status()).isEqualTo(303);
        String withdrawal =
                worker.get(ledger).page().expectFirst("a[href$=/withdrawal]").attr("href");
        Map<String, String> why = Map.of("groups", "NAMES", "voice", "REPRESENTATIVE", "why", names.next());
        assertThat(worker.submit(worker.get(withdrawal), withdrawal, why).status())
                .isEqualTo(303);
        assertThat(worker.submit(worker.get(ledger), ledger + "/open", Map.of()).text())
                .contains("Thị");
    }

    /** The act fails in the middle because the record cannot be written. */
    private void crashed(Browser worker) {
        Answer search = worker.submit(worker.get(PERSONS), PERSONS + "/search", Map.of("name", names.next()));
        Answer blank = worker.submit(search, PERSONS + "/new", Map.of());
        database.owner().sql("REVOKE INSERT ON audit.entry FROM loive_guarded").update();
        try {
            Answer failed = worker.submit(blank, PERSONS, Map.of("full", names.next(), "different", "true"));
            assertThat(failed.status()).isEqualTo(500);
            assertThat(worker.submit(search, PERSONS + "/search", Map.of("name", names.next()))
                            .status())
                    .isEqualTo(500);
        } finally {
            database.owner().sql("GRANT INSERT ON audit.entry TO loive_guarded").update();
        }
    }

    /** Sent to a session that has locked itself, kept, and shown again. */
    private void locked(Browser worker) {
        Answer search = worker.submit(worker.get(PERSONS), PERSONS + "/search", Map.of("name", names.next()));
        Answer blank = worker.submit(search, PERSONS + "/new", Map.of());
        clock.pass(Duration.ofMinutes(16));
        assertThat(worker.submit(blank, PERSONS, Map.of("full", names.next())).location())
                .isEqualTo("/lock");
        worker.submit(worker.get("/lock"), "/lock", Map.of("password", People.PASSWORD));
        assertThat(worker.get("/guarded/kept").text()).contains("Thị");
        assertThat(worker.get("/kept").text()).doesNotContain("Thị");
    }

    /** The form that waits is closed and in its own wing: neither the open role nor an ordinary backup has any of it. */
    private static void waitsInItsWingOnly() {
        try (WholeDatabase whole = WholeDatabase.along(TestFolders.DATA, step -> {})) {
            JdbcClient all = JdbcClient.create(whole.everything());
            assertThat(all.sql("SELECT count(*) FROM shelf.form")
                            .query(Long.class)
                            .single())
                    .isOne();
            assertThat(all.sql("SELECT count(*) FROM sessions.kept_form")
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThat(all.sql("SELECT has_table_privilege('loive_open', 'shelf.form', 'SELECT')")
                            .query(Boolean.class)
                            .single())
                    .isFalse();
            assertThat(all.sql("SELECT obj_description('shelf.form'::regclass) LIKE '%(sao lưu: không)'")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }
    }

    /** Every row of every table, as text and, where it is closed, as bytes in hex. */
    private static List<String> inTheDatabase(PlantedNames names) throws SQLException {
        List<String> hits = new ArrayList<>();
        try (WholeDatabase whole = WholeDatabase.along(TestFolders.DATA, step -> {});
                Connection connection = whole.everything().getConnection()) {
            for (String table : tables(connection)) {
                StringWriter rows = new StringWriter();
                PGConnection postgres = connection.unwrap(PGConnection.class);
                postgres.getCopyAPI().copyOut("COPY " + table + " TO STDOUT", rows);
                hits.addAll(names.in(table, rows.toString().getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return hits;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet row = connection.createStatement().executeQuery("""
                SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
                WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
                """)) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        assertThat(tables).hasSizeGreaterThan(50).contains("identities.part");
        return tables;
    }

    private List<String> inBackups() {
        BackupKey.make(folder.resolve("backup.key"));
        try (WholeDatabase whole = WholeDatabase.along(TestFolders.DATA, step -> {})) {
            new Backup(BackupKey.in(folder.resolve("backup.key")), anyClock, "test")
                    .take(whole, folder.resolve("ordinary.backup"), folder.resolve("keys.backup"), step -> {});
        }
        return names.in(folder, 1, Instant.EPOCH);
    }

    /** What auditors take along. */
    private List<String> inExports() {
        Browser auditor = signedIn(person(UUID.randomUUID(), Role.AUDITOR));
        List<String> hits = new ArrayList<>();
        for (String path : List.of("/guarded/record", "/guarded/record/file", "/audit")) {
            Answer answer = auditor.get(path);
            assertThat(answer.status()).isEqualTo(200);
            hits.addAll(names.in(path, answer.raw().body().getBytes(StandardCharsets.UTF_8)));
        }
        return hits;
    }

    private Person person(UUID agency, Role role) {
        return people.somebody(People.QUANG_NGAI, agency, "Trần Minh Họa", role);
    }

    private Browser signedIn(Person person) {
        Browser browser = new Browser(port);
        browser.signIn(person.signInName(), People.PASSWORD);
        return browser;
    }
}
