package vn.loive.instructions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import vn.loive.agencies.AgencyKind;

/**
 * The wording that a letter begins with; its head says how it is written.
 *
 * @param lines the lines in order, without comments
 */
record LetterTemplate(List<String> lines) {

    static LetterTemplate ofTheHouse() {
        try {
            String text = new ClassPathResource("instructions/instruction-letter.vi.txt")
                    .getContentAsString(StandardCharsets.UTF_8);
            return new LetterTemplate(
                    text.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The words of the first line of that name. */
    String only(String name) {
        return all(name).findFirst().orElseThrow();
    }

    /** The words of each line of that name, one a line. */
    String list(String name) {
        return String.join("\n", all(name).toList());
    }

    /** How all agencies of a kind are addressed together; empty when each is named. */
    Optional<String> together(AgencyKind kind) {
        return all("all " + kind.name()).findFirst();
    }

    /** The paragraphs, an empty line between them, with names put into their places. */
    String body(Map<String, String> names) {
        return filled(
                String.join(
                        "\n\n",
                        lines.stream()
                                .filter(line -> !line.isBlank() && !named(line))
                                .toList()),
                names);
    }

    /** The words with names put into their places in braces. */
    static String filled(String words, Map<String, String> names) {
        String filled = words;
        for (Map.Entry<String, String> name : names.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled;
    }

    /** A name inside a sentence: "chiến dịch 30/7". */
    static String inSentence(String name) {
        return name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    }

    private java.util.stream.Stream<String> all(String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2).strip());
    }

    private static boolean named(String line) {
        return line.matches("(subject|title|copy|filed|signed|all [A-Z_]+): .*");
    }
}
