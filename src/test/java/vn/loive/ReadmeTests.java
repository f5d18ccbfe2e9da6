package vn.loive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loive.watch.Breaches;
import vn.loive.watch.Generated;
import vn.loive.watch.ModuleInfo;
import vn.loive.watch.Repository;

/** The README's table of modules says what the modules say of themselves, and what the pages link to is there. */
class ReadmeTests {

    private static final String BEGIN = "<!-- modules: made by bin/dev regenerate -->\n";
    private static final String END = "<!-- end of modules -->";
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)[^)]*\\)");

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

    @Test
    void linksLeadSomewhere() {
        Breaches.none(deadLinks(Repository.OURS));
    }

    @Test
    void aDeadLinkIsFound(@TempDir Path folder) {
        Repository broken = new Repository(folder)
                .with("README.md", "[plan](docs/plan.md) [gone](docs/gone.md) [web](https://example.vn)")
                .with("docs/plan.md", "[back](../README.md#two) [lost](lost.md) [here](#here)");

        Breaches.bitten(deadLinks(broken), "docs/gone.md", "lost.md");
    }

    private static List<String> deadLinks(Repository repository) {
        List<Path> pages = new ArrayList<>(repository.files("docs", ".md"));
        for (String page : List.of("README.md", "CONTRIBUTING.md", "STYLE.md", "CHANGELOG.md")) {
            pages.add(repository.root().resolve(page));
        }
        List<String> breaches = new ArrayList<>();
        pages.stream()
                .filter(Files::exists)
                .forEach(page -> LINK.matcher(Repository.read(page))
                        .results()
                        .map(link -> link.group(1))
                        .filter(link -> !link.contains(":") && !Files.exists(page.resolveSibling(link)))
                        .forEach(
                                link -> breaches.add("%s links to %s, because it was there once; mend or drop the link."
                                        .formatted(repository.name(page), link))));
        return breaches;
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
