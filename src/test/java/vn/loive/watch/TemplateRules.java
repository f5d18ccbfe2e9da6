package vn.loive.watch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** What every template keeps, by file. */
public final class TemplateRules {

    /** The name of the house, and languages under their own name, which no bundle translates. */
    private static final Set<String> UNTRANSLATED = Set.of("Lối Về", "English", "Tiếng Việt");

    private static final Set<String> SPOKEN_ATTRIBUTES =
            Set.of("title", "alt", "placeholder", "aria-label", "aria-description", "label", "summary");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern INLINED = Pattern.compile("\\[\\[.*?]]", Pattern.DOTALL);
    private static final Pattern PLAIN_MESSAGE = Pattern.compile("#\\{[a-z0-9.-]+}");

    private TemplateRules() {}

    /** All breaches of one repository, by file. */
    public static Map<String, List<String>> breaches(Repository repository) {
        Map<String, List<String>> breaches = new TreeMap<>();
        for (Path template : repository.templates()) {
            String name = repository.name(template);
            String text = Repository.read(template).replaceAll("(?s)<!--/\\*.*?\\*/-->|<!--.*?-->", "");
            Document page = Parser.htmlParser().parseInput(text, "");
            List<String> found = new ArrayList<>(folder(repository, template));
            page.getAllElements().forEach(element -> {
                found.addAll(words(name, element));
                found.addAll(attributes(name, element));
                found.addAll(scripts(name, element));
            });
            if (text.contains("[(")) {
                found.add(name + " inlines with [(…)], because that does not escape; write [[…]] or th:text.");
            }
            breaches.put(name, found);
        }
        return breaches;
    }

    /** The keys of messages that a template names in full. */
    public static List<String> keys(Path template) {
        return Pattern.compile("#\\{([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)[}(]")
                .matcher(Repository.read(template).replaceAll("(?s)<!--/\\*.*?\\*/-->", ""))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<String> folder(Repository repository, Path template) {
        Path root = repository.root().resolve("src/main/resources/templates");
        String folder = root.relativize(template).getName(0).toString();
        return repository.modules().contains(folder)
                ? List.of()
                : List.of(repository.name(template)
                        + " stands in a folder that is no module, because it was named after the"
                        + " page; use the module's exact name, so that Java, SQL and pages are found under one word.");
    }

    private static List<String> words(String name, Element element) {
        if (element.normalName().equals("style") || element.normalName().equals("script")) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        for (TextNode node : element.textNodes()) {
            String text = INLINED.matcher(node.text()).replaceAll("");
            for (String untranslated : UNTRANSLATED) {
                text = text.replace(untranslated, "");
            }
            if (WORD.matcher(text).find()) {
                found.add("%s says \"%s\", because it was typed into the page; move it to the module's two bundles"
                                .formatted(name, text.strip())
                        + " and write th:text=\"#{…}\".");
            }
        }
        return found;
    }

    private static List<String> attributes(String name, Element element) {
        List<String> found = new ArrayList<>();
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (key.equals("style") || key.equals("th:style") || key.equals("th:styleappend")) {
                found.add(
                        name + " has " + key + "=, because it was quicker; the content policy drops it, use a class.");
            }
            if (key.matches("(th:)?on[a-z]+|hx-on.*|data-hx-on.*")) {
                found.add(name + " has " + key + "=, because it was quicker; the content policy drops it,"
                        + " let the page work without it and htmx make it quick.");
            }
            if (key.equals("th:utext")
                    && !PLAIN_MESSAGE.matcher(attribute.getValue()).matches()) {
                found.add(
                        name + " has th:utext=\"" + attribute.getValue() + "\", because it holds markup; what somebody"
                                + " typed would run in the page, use th:text (only a plain message of ours may carry markup).");
            }
            if (key.equals("th:fragment")
                    && Tag.isKnownTag(
                            attribute.getValue().replaceAll("\\(.*", "").strip())) {
                found.add("%s has th:fragment=\"%s\", because it is one; whoever asks for it gets every element of this"
                                .formatted(name, attribute.getValue())
                        + " name in the file too, name it by what it shows.");
            }
            if (SPOKEN_ATTRIBUTES.contains(key)
                    && WORD.matcher(attribute.getValue()).find()) {
                found.add("%s says %s=\"%s\", because it was typed into the page; write th:%s=\"#{…}\"."
                        .formatted(name, key, attribute.getValue(), key));
            }
        }
        return found;
    }

    private static List<String> scripts(String name, Element element) {
        boolean inline = element.normalName().equals("style")
                || (element.normalName().equals("script") && !element.hasAttr("src") && !element.hasAttr("th:src"));
        return inline
                ? List.of(name + " holds an inline " + element.normalName() + ", because it was quicker;"
                        + " the content policy drops it, put it into the one stylesheet or a file of ours.")
                : List.of();
    }
}
