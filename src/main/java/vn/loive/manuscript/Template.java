package vn.loive.manuscript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loive.manuscript.TemplateLine.Role;
import vn.loive.shared.LegalTerm;

/**
 * The wording a document begins with, in words of the house, with places for what the house knows.
 * The head of each template's file says how it is written.
 *
 * @param lines the lines in order, without comments
 */
@LegalTerm(vi = "mẫu dự thảo", means = "The wording a document begins with, with places for what the program knows.")
public record Template(List<TemplateLine> lines) {

    /**
     * What a template makes of the tokens of a moment.
     *
     * @param title what the document is about, as it is typed
     * @param addressees to whom it goes, a typed line each
     * @param copies who gets copies, a typed line each
     * @param filed where it is filed
     * @param signed the title of who signs where the agency has entered no post
     * @param body the wording
     */
    @LegalTerm(vi = "dự thảo ban đầu", means = "What a template makes of the figures of a moment.")
    public record Begun(
            String title, List<String> addressees, List<String> copies, String filed, String signed, Manuscript body) {}

    /**
     * Reads a template that the program carries.
     *
     * @param file its path: "/reporting/campaign-report.vi.txt"
     */
    public static Template read(String file) {
        try (InputStream text = Template.class.getResourceAsStream(file)) {
            if (text == null) {
                throw new IllegalStateException("The template %s is missing from the program".formatted(file));
            }
            return parse(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads the lines of a template. */
    public static Template parse(String text) {
        return new Template(text.lines()
                .filter(line -> !line.startsWith("#"))
                .map(TemplateLine::read)
                .toList());
    }

    /** The tokens, those that the template gives words for their kind saying these. */
    public LiveTokens spoken(LiveTokens tokens) {
        Map<String, LiveToken> spoken = new LinkedHashMap<>(tokens.byName());
        lines(Role.SAY)
                .filter(line -> line.stands(tokens))
                .toList()
                .reversed()
                .forEach(line -> spoken.computeIfPresent(line.token(), (name, token) -> token.saying(line.words())));
        return new LiveTokens(spoken);
    }

    /** The document as the tokens stand now: sentences left out that do not hold. */
    public Begun begin(LiveTokens tokens) {
        Function<Role, List<String>> typed = role -> lines(role)
                .flatMap(line -> repeated(List.of(line), tokens))
                .filter(line -> line.stands(tokens))
                .map(TemplateLine::words)
                .toList();
        Function<Role, String> only =
                role -> typed.apply(role).stream().findFirst().orElse("");
        return new Begun(
                only.apply(Role.TITLE),
                typed.apply(Role.TO),
                typed.apply(Role.COPY),
                only.apply(Role.FILED),
                only.apply(Role.SIGNED),
                Manuscript.typed(body(tokens)));
    }

    private String body(LiveTokens tokens) {
        return paragraphs().stream()
                .flatMap(paragraph -> repeated(paragraph, tokens))
                .filter(line -> line.stands(tokens))
                .map(TemplateLine::typed)
                .collect(Collectors.joining("\n"));
    }

    /** The lines of the body up to each gap, the gap with them. */
    private List<List<TemplateLine>> paragraphs() {
        List<List<TemplateLine>> paragraphs = new ArrayList<>(List.of(new ArrayList<>()));
        for (TemplateLine line : lines) {
            if (line.role().ofTheBody()) {
                paragraphs.getLast().add(line);
            }
            if (line.role() == Role.GAP) {
                paragraphs.add(new ArrayList<>());
            }
        }
        return paragraphs;
    }

    /** Lines whose tokens are numbered stand once, together, for each number that the first of these tokens has. */
    private static Stream<TemplateLine> repeated(List<TemplateLine> lines, LiveTokens tokens) {
        return lines.stream()
                .flatMap(line -> line.stem().stream())
                .findFirst()
                .map(stem -> IntStream.iterate(
                                1, number -> tokens.find(stem + "." + number).isPresent(), next -> next + 1)
                        .boxed()
                        .flatMap(number -> lines.stream().map(line -> line.numbered(number))))
                .orElseGet(lines::stream);
    }

    private Stream<TemplateLine> lines(Role role) {
        return lines.stream().filter(line -> line.role() == role);
    }
}
