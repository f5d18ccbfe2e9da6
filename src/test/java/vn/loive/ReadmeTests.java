package vn.loive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loive.watch.Breaches;
import vn.loive.watch.Generated;
import vn.loive.watch.ModuleInfo;
import vn.loive.watch.Repository;

/** The README's table of modules says what the modules say of themselves. */
class ReadmeTests {

    private static final String BEGIN = "<!-- modules: made by bin/dev regenerate -->\n";
    private static final String END = "<!-- end of modules -->";

    @Test
    void theTableOfModulesIsFresh() {
        Breaches.none(Generated.check(Repository.OURS, "README.md", expected(Repository.OURS)));
    }

    @Test
    void aStaleTableIsFound(@TempDir Path folder) {
        Repository stale = new Repository(folder)
                .with("README.md", "# Lối Về\n" + BEGIN + "| old |\n" + END + "\nRest.\n")
                .with("src/main/java/vn/loive/places/package-info.java", """
                        /** Where things are. Second sentence. */
                        package vn.loive.places;
                        """);

        Breaches.bitten(Generated.compare(stale, "README.md", expected(stale)), "README.md is stale");
        assertThat(expected(stale)).contains("| `places` | Where things are. |").endsWith("\nRest.\n");
    }

    private static String expected(Repository repository) {
        StringBuilder table = new StringBuilder("| module | what it is |\n|---|---|\n");
        for (ModuleInfo module : ModuleInfo.all(repository)) {
            table.append("| `%s` | %s |%n".formatted(module.name(), module.firstSentence()));
        }
        String readme = Repository.read(repository.root().resolve("README.md"));
        return Generated.between(readme, BEGIN, END, table.toString());
    }
}
