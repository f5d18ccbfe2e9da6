package vn.loive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import vn.loive.watch.Breaches;
import vn.loive.watch.Bundles;
import vn.loive.watch.Repository;
import vn.loive.watch.TemplateRules;

/** Every word of the program stands in both languages, in whole letters, and as an office would write it. */
class BundleTests {

    private static final String FOLDER = "src/main/resources/messages/";

    @Test
    void bundlesAreWholeAndCalm() {
        Breaches.none(Bundles.of(Repository.OURS).breaches());
    }

    @Test
    void templatesNameOnlyWordsThatExist() {
        Breaches.none(missing(Repository.OURS));
    }

    @Test
    void wordsThatNothingNamesAreReported(TestReporter reporter) {
        var unused = Bundles.of(Repository.OURS).unused(Repository.OURS);

        reporter.publishEntry("words that nothing names", unused.toString());
        assertThat(unused.size())
                .as("words that nothing names, because pages went and their words stayed; delete them: %s", unused)
                .isLessThan(20);
    }

    @Test
    void torsosAndMachineToneAreFound(@TempDir Path folder) {
        Repository broken = repository(folder)
                .with(FOLDER + "outreach.properties", """
                        outreach.show.greeting=Xin chào bạn!
                        outreach.show.only=Chỉ ở đây
                        outreach.show.count=Có {0} lượt
                        outreach.show.twice=Một
                        outreach.show.twice=Hai
                        outreach.show.taken-apart=Ho\u0323c
                        reporting.stray=Lạc
                        """)
                .with(FOLDER + "outreach_en.properties", """
                        outreach.show.greeting=Welcome
                        outreach.show.count=There are {1}
                        outreach.show.count.one=There is one
                        outreach.show.alone.one=One alone
                        outreach.show.twice=One
                        outreach.show.taken-apart=Study
                        reporting.stray=Stray
                        """)
                .with(FOLDER + "activities.properties", "");

        Breaches.bitten(
                Bundles.of(broken).breaches(),
                "activities.properties belongs to no module",
                "says \"Xin chào bạn!\"",
                "outreach.show.only has no text in English",
                "outreach.show.alone.one has no text in Vietnamese",
                "outreach.show.count names [0] in Vietnamese and [1]",
                "outreach.show.twice stands twice",
                "holds letters taken apart",
                "reporting.stray does not begin with outreach.",
                "reporting.stray does not begin with outreach.");
    }

    @Test
    void brokenFormatsAndMissingAndUnusedWordsAreFound(@TempDir Path folder) {
        Repository broken = repository(folder)
                .with(FOLDER + "outreach.properties", "outreach.a=Có {0} 'lượt\noutreach.b=Còn\n")
                .with(FOLDER + "outreach_en.properties", "outreach.a=There are {0}\noutreach.b=Left\n")
                .with(
                        "src/main/resources/templates/outreach/show.html",
                        "<p th:text=\"#{outreach.a(${n})}\"></p><p th:text=\"#{outreach.gone}\"></p>");

        Breaches.bitten(Bundles.of(broken).breaches(), "outreach.a has a single apostrophe");
        Breaches.bitten(missing(broken), "outreach.gone");
        assertThat(Bundles.of(broken).unused(broken)).containsExactly("outreach.b");
    }

    private static List<String> missing(Repository repository) {
        Bundles bundles = Bundles.of(repository);
        List<String> breaches = new ArrayList<>();
        for (Path template : repository.templates()) {
            for (String key : TemplateRules.keys(template)) {
                if (!bundles.hold(key)) {
                    breaches.add("%s names %s, because the words are still to come; add the key to both bundles."
                            .formatted(repository.name(template), key));
                }
            }
        }
        return breaches;
    }

    private static Repository repository(Path folder) {
        return new Repository(folder)
                .with("src/main/java/vn/loive/outreach/package-info.java", "package vn.loive.outreach;");
    }
}
