package vn.loive.sessions;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A form that was sent while the session was locked.
 *
 * @param id names it
 * @param at when it was sent
 * @param path where it goes
 * @param fields what it carries, in order; no passwords
 */
public record KeptSubmission(UUID id, Instant at, String path, List<Field> fields) {

    /** The hidden field by which a form sent again says that it was kept. */
    private static final String MARK = "kept-form";

    private static final Set<String> NOT_KEPT = Set.of("_csrf", MARK);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> OF_THE_FRAME = Set.of("form-id", "version");

    /** A field by its name, and what was typed into it. */
    public record Field(String name, String value) {}

    static KeptSubmission of(HttpServletRequest request, Instant now) {
        List<Field> fields = request.getParameterMap().entrySet().stream()
                .filter(sent -> maybeKept(sent.getKey()))
                .flatMap(sent -> Stream.of(sent.getValue()).map(value -> new Field(sent.getKey(), value)))
                .toList();
        return new KeptSubmission(UUID.randomUUID(), now, Redirect.pathOf(request), fields);
    }

    /** The form that a request sends again, by its mark. */
    public static Optional<UUID> sentAgain(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(MARK))
                .filter(id -> ID.matcher(id).matches())
                .map(UUID::fromString);
    }

    /** What the person typed, without what only the program reads. */
    public List<String> typed() {
        return fields.stream()
                .filter(field ->
                        !OF_THE_FRAME.contains(field.name()) && !field.value().isBlank())
                .map(Field::value)
                .filter(value -> !ID.matcher(value).matches())
                .toList();
    }

    /** Path and fields as one text, to be closed. */
    public String written() {
        return Stream.concat(Stream.of(path), fields.stream().flatMap(field -> Stream.of(field.name(), field.value())))
                .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Reads what {@link #written} wrote. */
    public static KeptSubmission read(UUID id, Instant at, String written) {
        List<String> parts = Stream.of(written.split("&", -1))
                .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                .toList();
        List<Field> fields = IntStream.range(0, parts.size() / 2)
                .mapToObj(i -> new Field(parts.get(2 * i + 1), parts.get(2 * i + 2)))
                .toList();
        return new KeptSubmission(id, at, parts.getFirst(), fields);
    }

    private static boolean maybeKept(String name) {
        return !NOT_KEPT.contains(name) && !name.toLowerCase(Locale.ROOT).contains("password");
    }

    /** Masked: what was typed may be about a person. */
    @Override
    public String toString() {
        return "KeptSubmission[" + id + "]";
    }
}
