package vn.loive.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * The wording of a report with places for what the house knows; its head says how it is written.
 *
 * @param lines the lines in order, without comments
 */
record ReportTemplate(List<Line> lines) {

    private static final Pattern LINE = Pattern.compile(
            "(?:(title|copy|filed|signed|part|section|say):\\s*)?(?:\\[([a-z.-]+) ([a-z|]+)]\\s*)?(.*)");
    private static final Pattern TOKEN = Pattern.compile("\\{([a-z.-]+)}");

    /** What a line is for. */
    enum Role {
        TITLE,
        COPY,
        FILED,
        SIGNED,
        PART,
        SECTION,
        SAY,
        SENTENCE,
        GAP
    }

    /**
     * When a line stands.
     *
     * @param hangsOn the token it hangs on
     * @param kinds the kinds of that token for which it stands
     */
    record Guard(String hangsOn, Set<String> kinds) {}

    /**
     * A line of the template.
     *
     * @param role what it is for
     * @param guard when it stands; null when always
     * @param words its words, tokens in braces
     */
    record Line(Role role, @Nullable Guard guard, String words) {

        /** The words in pieces: plain ones, and names of tokens. */
        List<Piece> pieces() {
            List<Piece> pieces = new ArrayList<>();
            Matcher token = TOKEN.matcher(words);
            int end = 0;
            while (token.find()) {
                pieces.add(new Piece(words.substring(end, token.start()), false));
                pieces.add(new Piece(token.group(1), true));
                end = token.end();
            }
            pieces.add(new Piece(words.substring(end), false));
            return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
        }
    }

    /** Plain words, or the name of a token. */
    record Piece(String text, boolean token) {}

    /** The report on a campaign. */
    static ReportTemplate campaignReport() {
        return read("reporting/campaign-report.vi.txt");
    }

    static ReportTemplate read(String file) {
        try {
            return parse(new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReportTemplate parse(String text) {
        return new ReportTemplate(text.lines()
                .filter(line -> !line.startsWith("#"))
                .map(ReportTemplate::line)
                .toList());
    }

    /** The words of the first line in that role. */
    Line only(Role role) {
        return all(role).getFirst();
    }

    List<Line> all(Role role) {
        return lines.stream().filter(line -> line.role() == role).toList();
    }

    /** The words that a live place shows in place of its figure, if the template gives it some for that kind. */
    Optional<String> said(String token, String kind) {
        return all(Role.SAY).stream()
                .filter(line -> line.guard() != null
                        && line.guard().hangsOn().equals(token)
                        && line.guard().kinds().contains(kind))
                .map(Line::words)
                .findFirst();
    }

    private static Line line(String text) {
        Matcher line = LINE.matcher(text.strip());
        if (!line.matches()) {
            throw new IllegalArgumentException("A line of the template cannot be read: " + text);
        }
        if (text.isBlank()) {
            return new Line(Role.GAP, null, "");
        }
        Role role = line.group(1) == null
                ? Role.SENTENCE
                : Role.valueOf(line.group(1).toUpperCase(java.util.Locale.ROOT));
        Guard guard = line.group(2) == null
                ? null
                : new Guard(line.group(2), Set.of(line.group(3).split("\\|")));
        return new Line(role, guard, line.group(4));
    }
}
