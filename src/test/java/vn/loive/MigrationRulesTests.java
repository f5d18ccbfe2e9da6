package vn.loive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loive.watch.Breaches;
import vn.loive.watch.FloorTable;
import vn.loive.watch.Migration;
import vn.loive.watch.MigrationRules;
import vn.loive.watch.Ratchet;
import vn.loive.watch.Repository;

/** Migrations say why, stay in their schema, and guard and explain every table they make. */
class MigrationRulesTests {

    private static final String FOLDER = "src/main/resources/db/migration/";

    /** The reason stands in each file after "Exempt from the rules of migrations". */
    private static final Ratchet EXCEPTIONS =
            new Ratchet("the rules of migrations", List.of(FOLDER + "sessions/V1__session_of_a_browser.sql"));

    @Test
    void migrationsKeepTheirRules() {
        Breaches.none(EXCEPTIONS.apply(Repository.OURS, MigrationRules.breaches(Repository.OURS)));
    }

    @Test
    void definerFunctionsAreListedInTheThreatModel() {
        List<String> missing = Migration.all(Repository.OURS).stream()
                .filter(migration -> migration.sql().contains("SECURITY DEFINER"))
                .filter(migration -> !Repository.read(Repository.OURS.root().resolve("docs/threat-model.md"))
                        .contains(migration.file().getFileName().toString()))
                .map(migration -> migration.name() + " acts with its owner's rights and docs/threat-model.md does not"
                        + " list it, because it was added quietly; list it there with its reason.")
                .toList();

        Breaches.none(missing);
    }

    @Test
    void modulesMigrateFromTheGroundUp() {
        List<String> order = Repository.read(Repository.OURS.root().resolve(FOLDER + "order.txt"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.equals("__root"))
                .toList();
        List<Integer> floors = order.stream()
                .map(FloorTable::of)
                .map(floor -> floor == null ? -1 : floor.number())
                .toList();

        assertThat(floors)
                .as("order.txt must go from the ground up, because keys point down: %s", order)
                .isSorted();
        assertThat(order)
                .as("every folder of migrations stands in order.txt, because what does not is never run")
                .containsAll(Repository.OURS.folders(FOLDER).stream()
                        .filter(folder -> !folder.equals("__root"))
                        .toList());
    }

    @Test
    void aMisnamedOrStrayMigrationIsFound(@TempDir Path folder) {
        Repository broken = new Repository(folder)
                .with("src/main/java/vn/loive/outreach/package-info.java", "package vn.loive.outreach;")
                .with(FOLDER + "outreach/V1__thing.sql", "-- Locks nothing.\n")
                .with(FOLDER + "outreach/V01__thing_again.sql", "-- Locks nothing.\n")
                .with(FOLDER + "outreach/2_Thing.sql", "-- Locks nothing.\n")
                .with(FOLDER + "nobody/V1__thing.sql", "-- Locks nothing.\n");

        Breaches.bitten(all(broken), "2_Thing.sql is misnamed", "no module nobody", "has the number of");
    }

    @Test
    void aCarelessMigrationIsFound(@TempDir Path folder) {
        Repository broken = new Repository(folder)
                .with("src/main/java/vn/loive/outreach/package-info.java", "package vn.loive.outreach;")
                .with(FOLDER + "outreach/V1__thing.sql", """
                        CREATE TABLE outreach.thing (
                            id uuid PRIMARY KEY,
                            report uuid REFERENCES reporting.report
                        );
                        COMMENT ON TABLE outreach.thing IS 'Things';
                        CREATE TABLE reporting.stolen (province char(2), PRIMARY KEY (province));
                        COMMENT ON TABLE reporting.stolen IS 'Bảng lạc chỗ';
                        ALTER TABLE reporting.stolen ENABLE ROW LEVEL SECURITY;
                        ALTER TABLE reporting.stolen FORCE ROW LEVEL SECURITY;
                        CREATE INDEX thing_by_report ON thing (report);
                        CREATE VIEW outreach.seen AS SELECT 1;
                        GRANT ALL ON outreach.thing TO loive_open;
                        CREATE FUNCTION outreach.act() RETURNS int LANGUAGE sql SECURITY DEFINER RETURN 1;
                        """);

        Breaches.bitten(
                all(broken),
                "why and what it locks",
                "thing stands without its schema",
                "the key to reporting.report goes up",
                "reporting.stolen is made in a foreign schema",
                "no Vietnamese COMMENT ON TABLE",
                "no forced row-level security",
                "does not begin with its province",
                "grants ALL",
                "without SET search_path",
                "not security_invoker");
    }

    private static List<String> all(Repository repository) {
        return MigrationRules.breaches(repository).values().stream()
                .flatMap(List::stream)
                .toList();
    }
}
