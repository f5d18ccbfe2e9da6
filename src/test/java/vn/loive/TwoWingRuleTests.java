package vn.loive;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loive.watch.Breaches;
import vn.loive.watch.Program;
import vn.loive.watch.Repository;
import vn.loive.watch.TwoWingRules;

/** Two wings that never open into each other: neither in Java nor in SQL nor in rights. */
class TwoWingRuleTests {

    @Test
    void theOpenWingImportsNothingGuarded() {
        TwoWingRules.imports("vn.loive").check(Program.CLASSES);
    }

    @Test
    void anImportAcrossTheWallIsFound() {
        var broken =
                TwoWingRules.imports("broken.wings").evaluate(new ClassFileImporter().importPackages("broken.wings"));

        assertThat(broken.getFailureReport().getDetails())
                .anySatisfy(breach -> assertThat(breach).contains("Peeks").contains("Secret"));
    }

    @Test
    void theOpenWingNamesNoGuardedSchema() {
        Breaches.none(TwoWingRules.schemas(Repository.OURS));
    }

    @Test
    void aGuardedSchemaNamedInSqlOrGrantedIsFound(@TempDir Path folder) {
        String migrations = "src/main/resources/db/migration/";
        Repository broken = new Repository(folder)
                .with("src/main/java/vn/loive/outreach/Peeks.java", """
                        package vn.loive.outreach;
                        class Peeks {
                            String sql = \"""
                                SELECT name FROM identities.person
                                \""";
                            String harmless = "It stays. Two cases remain.";
                        }
                        """)
                .with(migrations + "__root/V1__all.sql", "GRANT USAGE ON SCHEMA cases TO loive_open;")
                .with(migrations + "stays/V1__stay.sql", "GRANT SELECT ON stays.stay TO loive_guarded, loive_open;")
                .with(migrations + "outreach/V1__ok.sql", "-- cases.file is not ours\nSELECT 1;");

        Breaches.bitten(
                TwoWingRules.schemas(broken),
                "Peeks.java names a guarded schema",
                "__root/V1__all.sql names a guarded schema",
                "stays/V1__stay.sql grants a guarded table");
    }
}
