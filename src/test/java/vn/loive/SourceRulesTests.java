package vn.loive;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loive.watch.Breaches;
import vn.loive.watch.Ratchet;
import vn.loive.watch.Repository;
import vn.loive.watch.SourceRules;

/** The habits of the house that only the source can show. */
class SourceRulesTests {

    private static final String FILE = "src/main/java/vn/loive/broken/Broken.java";

    /** The reason stands in each file after "Exempt from the closed switch". */
    private static final Ratchet OPEN_SWITCHES = new Ratchet("the closed switch", List.of());

    /** The reason stands in each file after "Exempt from the one clock". */
    private static final Ratchet WALL_CLOCKS = new Ratchet(
            "the one clock",
            List.of(
                    "src/main/java/vn/loive/database/Submissions.java",
                    "src/main/resources/db/migration/__root/V2__form_sent_once.sql"));

    @Test
    void aSwitchListsEveryCase() {
        Breaches.none(OPEN_SWITCHES.apply(Repository.OURS, SourceRules.openSwitches(Repository.OURS)));
    }

    @Test
    void anOpenSwitchIsFound(@TempDir Path folder) {
        Repository broken = new Repository(folder).with(FILE, """
                package vn.loive.broken;
                class Broken {
                    String overNames(Status status) {
                        return switch (status) { case OPEN -> "open"; default -> "?"; };
                    }
                    String overPatterns(Object thing) {
                        switch (thing) { case String text -> { return text; } default -> { return ""; } }
                    }
                    String overText(String text) {
                        return switch (text) { case "a", "b" -> "early"; default -> "late"; };
                    }
                    String closed(Status status) {
                        return switch (status) { case OPEN -> "open"; case CLOSED -> "closed"; };
                    }
                }
                """);

        Breaches.bitten(all(SourceRules.openSwitches(broken)), "Broken.java:4", "Broken.java:7");
    }

    @Test
    void whatIsPublicIsExplained() {
        Breaches.none(all(SourceRules.undocumented(Repository.OURS)));
    }

    @Test
    void aSilentPublicTypeOrMethodIsFound(@TempDir Path folder) {
        Repository broken = new Repository(folder).with(FILE, """
                package vn.loive.broken;
                public class Broken {
                    public void silent() {}
                    /** Explained. */
                    public void explained() {}
                    @Override
                    public String toString() { return ""; }
                    void own() {}
                    static class Hidden { public void hidden() {} }
                    public interface Nested { void asked(); }
                }
                """);

        Breaches.bitten(
                all(SourceRules.undocumented(broken)), "Broken has", "silent() has", "Nested has", "asked() has");
    }

    @Test
    void sqlIsGivenTheTime() {
        Breaches.none(WALL_CLOCKS.apply(Repository.OURS, SourceRules.wallClockInSql(Repository.OURS)));
    }

    @Test
    void sqlThatAsksTheDatabaseForTheTimeIsFound(@TempDir Path folder) {
        Repository broken = new Repository(folder)
                .with(FILE, """
                        package vn.loive.broken;
                        class Broken { String sql = "SELECT 1 WHERE at < now()"; }
                        """)
                .with("src/main/resources/db/migration/broken/V1__broken.sql", """
                        -- now() in a comment is no breach
                        CREATE TABLE broken.thing (at timestamptz DEFAULT CURRENT_TIMESTAMP);
                        """);

        Breaches.bitten(all(SourceRules.wallClockInSql(broken)), "Broken.java", "V1__broken.sql");
    }

    @Test
    void testsRunAndTheirNamesAreRules() {
        Breaches.none(all(SourceRules.misnamedTests(Repository.OURS)));
    }

    @Test
    void aTestThatNeverRunsOrIsNoRuleIsFound(@TempDir Path folder) {
        Repository broken = new Repository(folder)
                .with("src/test/java/vn/loive/Sleeping.java", "class Sleeping { @Test void holds() {} }")
                .with("src/test/java/vn/loive/WeakTests.java", "class WeakTests { @Test void shouldWork() {} }");

        Breaches.bitten(all(SourceRules.misnamedTests(broken)), "Sleeping.java never runs", "shouldWork");
    }

    private static List<String> all(Map<String, List<String>> breaches) {
        return breaches.values().stream().flatMap(List::stream).toList();
    }
}
