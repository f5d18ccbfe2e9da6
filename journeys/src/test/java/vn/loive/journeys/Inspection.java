package vn.loive.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is wrong with the page that stands open: for people who cannot see or point, on a phone, in either language. */
final class Inspection {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private static final Pattern MISSING = Pattern.compile("[?]{2}[^? ]+[?]{2}");

    private final Page page;
    private final List<String> faults = new ArrayList<>();

    private Inspection(Page page) {
        this.page = page;
    }

    /** Everything found on a kind of page not seen before; leaves it in Vietnamese, 1440 pixels wide. */
    static List<String> whole(Page page, Screens wide, Screens narrow, String kind) {
        Inspection inspection = new Inspection(page);
        inspection.sight(wide, narrow, kind);
        inspection.english();
        return inspection.faults;
    }

    /** The same without the other language, for a page that stands only once, such as the answer to a form. */
    static List<String> once(Page page, Screens wide, Screens narrow, String kind) {
        Inspection inspection = new Inspection(page);
        inspection.sight(wide, narrow, kind);
        return inspection.faults;
    }

    /** What another person's sight of a known kind of page may bring: other words, other buttons. */
    static List<String> again(Page page) {
        Inspection inspection = new Inspection(page);
        inspection.words();
        inspection.barriers("1440");
        return inspection.faults;
    }

    private void sight(Screens wide, Screens narrow, String kind) {
        words();
        barriers("1440");
        wide.add(kind, page);
        page.setViewportSize(360, 740);
        overflow();
        barriers("360");
        narrow.add(kind, page);
        page.setViewportSize(1440, 900);
    }

    private void barriers(String width) {
        for (Rule rule : new AxeBuilder(page).withTags(TAGS).analyze().getViolations()) {
            faults.add("axe at %s: %s %s"
                    .formatted(width, rule.getId(), rule.getNodes().getFirst().getHtml()));
        }
    }

    private void words() {
        MISSING.matcher(page.content())
                .results()
                .map(MatchResult::group)
                .distinct()
                .forEach(key -> faults.add("no text for " + key));
    }

    private void overflow() {
        Object beyond = page.evaluate("document.scrollingElement.scrollWidth - window.innerWidth");
        if (((Number) beyond).intValue() > 0) {
            faults.add("wider than 360 px by " + beyond);
        }
    }

    private void english() {
        String address = page.url();
        page.navigate(address + (address.contains("?") ? "&" : "?") + "language=en");
        words();
        barriers("1440 in English");
        page.setViewportSize(360, 740);
        overflow();
        page.setViewportSize(1440, 900);
        if (!"en".equals(page.evaluate("document.documentElement.lang"))) {
            faults.add("does not turn English");
        }
        page.navigate(address + (address.contains("?") ? "&" : "?") + "language=vi");
    }
}
