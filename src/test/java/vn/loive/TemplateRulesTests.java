package vn.loive;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loive.watch.Breaches;
import vn.loive.watch.Ratchet;
import vn.loive.watch.Repository;
import vn.loive.watch.TemplateRules;

/** Pages stand under their module's name, hold no words, no style, no script, and escape everything. */
class TemplateRulesTests {

    private static final String FOLDER = "src/main/resources/templates/";

    /** The reason stands in each file after "Exempt from the rules of templates". */
    private static final Ratchet EXCEPTIONS = new Ratchet("the rules of templates", List.of());

    @Test
    void templatesKeepTheirRules() {
        Breaches.none(EXCEPTIONS.apply(Repository.OURS, TemplateRules.breaches(Repository.OURS)));
    }

    @Test
    void aCarelessTemplateIsFound(@TempDir Path folder) {
        Repository broken = new Repository(folder)
                .with("src/main/java/vn/loive/outreach/package-info.java", "package vn.loive.outreach;")
                .with(FOLDER + "activities/show.html", "<p th:text=\"#{x.y}\"></p>")
                .with(FOLDER + "outreach/show.html", """
                        <!--/* Lời giải thích không hiện ra. */-->
                        <!DOCTYPE html>
                        <html><body>
                        <h1>Hoạt động</h1>
                        <p style="color: red" onclick="go()" th:utext="${typed}"></p>
                        <p hx-on:click="go()">[(${typed})]</p>
                        <input placeholder="Tên" th:aria-label="#{outreach.name}">
                        <script>go()</script>
                        <div th:fragment="button(act)"></div>
                        <p th:utext="#{outreach.show.line}">· 1 · [[${count}]] Lối Về</p>
                        </body></html>
                        """);

        Breaches.bitten(
                TemplateRules.breaches(broken).values().stream()
                        .flatMap(List::stream)
                        .toList(),
                "activities/show.html stands in a folder that is no module",
                "says \"Hoạt động\"",
                "has style=",
                "has onclick=",
                "has th:utext=\"${typed}\"",
                "has hx-on:click=",
                "says \"[(${typed})]\"",
                "inlines with [(…)]",
                "says placeholder=\"Tên\"",
                "holds an inline script",
                "has th:fragment=\"button(act)\"");
    }
}
