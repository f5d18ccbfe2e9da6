package vn.loive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebMvcTest
@ActiveProfiles("ui-alone")
@ContextConfiguration(classes = UiSlice.class)
class LookPageTests {

    private static final int FIRST_LOAD = 160_000;
    private static final int LATER_LOAD = 40_000;
    private static final Path ASSETS = Path.of("src/main/resources/static/assets");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)");
    private static final Pattern USED = Pattern.compile("\\bclass=\"([^\"$]*)\"");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    @Autowired
    MockMvc web;

    @Test
    void theHeaviestPageIsLightOnASlowLine() throws Exception {
        var page = page(get("/components"));
        var weight = new PageWeight(web);
        assertThat(weight.first(page)).isLessThan(FIRST_LOAD);
        assertThat(weight.again(page)).isLessThan(LATER_LOAD);
    }

    @Test
    void filesAreNamedByTheirContentAndKeptForAYear() throws Exception {
        for (var file : new PageWeight(web).files(page(get("/components")))) {
            assertThat(file).matches("/assets/.+-[0-9a-f]{32}\\.(css|svg|js)");
            var kept = web.perform(get(file)).andReturn().getResponse().getHeader("Cache-Control");
            assertThat(kept).isEqualTo("max-age=31536000, public, immutable");
        }
    }

    @Test
    void everyFontIsUsedByTheStylesheetAndComesWithItsLicence() throws Exception {
        var css = Files.readString(ASSETS.resolve("loi-ve.css"));
        try (var files = Files.list(ASSETS.resolve("fonts"))) {
            for (var font : files.map(file -> file.getFileName().toString()).toList()) {
                assertThat(font.endsWith(".txt") || css.contains("url(fonts/" + font + ")"))
                        .as(font)
                        .isTrue();
            }
        }
        assertThat(ASSETS.resolve("fonts/OFL-be-vietnam-pro.txt")).isNotEmptyFile();
        assertThat(ASSETS.resolve("fonts/OFL-tinos.txt")).isNotEmptyFile();
        assertThat(new PageWeight(web).fonts(page(get("/components"))))
                .isNotEmpty()
                .allMatch(font -> font.matches("/assets/fonts/.+-[0-9a-f]{32}\\.woff2"));
    }

    @Test
    void theStylesheetIsWholeAndEveryClassOfATemplateStandsInIt() throws Exception {
        var css =
                COMMENT.matcher(Files.readString(ASSETS.resolve("loi-ve.css"))).replaceAll("");
        assertThat(css.chars().filter(c -> c == '{').count())
                .isEqualTo(css.chars().filter(c -> c == '}').count());
        var known = CLASS.matcher(css).results().map(match -> match.group(1)).collect(Collectors.toSet());
        var unknown = new TreeSet<String>();
        try (var templates = Files.walk(TEMPLATES)) {
            for (var template :
                    templates.filter(file -> file.toString().endsWith(".html")).toList()) {
                USED.matcher(Files.readString(template))
                        .results()
                        .flatMap(match -> BLANKS.splitAsStream(match.group(1)))
                        .filter(name -> !name.isEmpty() && !known.contains(name))
                        .forEach(name -> unknown.add(template.getFileName() + ": " + name));
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void nothingStandsInThePageThatAStrictPolicyForbids() throws Exception {
        for (var page : new Document[] {page(get("/components")), page(get("/components?language=en"))}) {
            assertThat(page.select("[style], style, script:not([src])")).isEmpty();
            assertThat(page.select("*").stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .filter(attribute -> attribute.getKey().startsWith("on")))
                    .isEmpty();
            assertThat(page.select("[src^=http], [href^=http], [href^=javascript]"))
                    .isEmpty();
        }
    }

    @Test
    void everyPageCanBeReadByThoseWhoDoNotSeeIt() throws Exception {
        var page = page(get("/components"));
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("a.skip").attr("href"))
                .isEqualTo("#" + page.expectFirst("main").id());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("[aria-labelledby], [aria-describedby]").stream()
                        .flatMap(element -> BLANKS.splitAsStream(
                                element.attr("aria-labelledby") + " " + element.attr("aria-describedby")))
                        .filter(id -> !id.isEmpty() && page.getElementById(id) == null))
                .isEmpty();
        assertThat(page.select("main input:not([type=hidden]), main select, main textarea").stream()
                        .filter(field ->
                                page.select("label[for=" + field.id() + "]").isEmpty()
                                        && field.closest("label") == null))
                .isEmpty();
        assertThat(page.select("table th:not([scope])")).isEmpty();
    }

    @Test
    void vietnameseIsTheLanguageWhateverTheBrowserAsksFor() throws Exception {
        var page = page(get("/components").header("Accept-Language", "en-US,en;q=0.9"));
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("vi");
        assertThat(page.title()).isEqualTo("Bộ thành phần · Lối Về");
        var other = page(get("/components").cookie(new Cookie("language", "fr")));
        assertThat(other.expectFirst("html").attr("lang")).isEqualTo("vi");
    }

    @Test
    void englishIsChosenOnceAndKept() throws Exception {
        var answer = web.perform(get("/components?language=en")).andReturn().getResponse();
        assertThat(Jsoup.parse(answer.getContentAsString()).title()).isEqualTo("Components · Lối Về");
        assertThat(answer.getHeader("Set-Cookie")).contains("language=en", "HttpOnly", "SameSite=Lax");
        var later = page(get("/components").cookie(new Cookie("language", "en")));
        assertThat(later.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(later.select(".foot a[hreflang=vi]").attr("href")).isEqualTo("?language=vi");
        assertThat(later.text()).doesNotContain("??");
    }

    @Test
    void theHeadSaysWhoIsSignedInAndShowsOnlyWhatMayBeOpened() throws Exception {
        var page = page(get("/components"));
        assertThat(page.select(".demo").text()).contains("02/8/2021");
        assertThat(page.select(".who strong").text()).isEqualTo("Trần Minh Họa");
        assertThat(page.select("form[action=/sign-out][method=post] input[name=_csrf]"))
                .hasSize(2);
        assertThat(page.select(".sections a").eachAttr("href")).containsExactly("/first", "/components");
        assertThat(page.select(".sections [aria-current=page]").text()).isEqualTo("Bộ thành phần");
        assertThat(page.select(".foot nav a").eachAttr("href")).containsExactly("/first", "/components");
        assertThat(page.text()).doesNotContain("??");
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(web.perform(request).andReturn().getResponse().getContentAsString());
    }
}
