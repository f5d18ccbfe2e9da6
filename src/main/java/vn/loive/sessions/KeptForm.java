package vn.loive.sessions;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A form that was sent while the session was locked.
 *
 * @param id names it
 * @param at when it was sent
 * @param path where it goes
 * @param fields what it carries, in order; no passwords
 */
record KeptForm(UUID id, Instant at, String path, List<Field> fields) {

    /** The hidden field by which a form sent again says that it was kept. */
    static final String MARK = "kept-form";

    private static final Set<String> OF_THE_FRAME = Set.of("form-id", "version");

    /**
     * A field and its value.
     *
     * @param name the name
     * @param value what was typed
     */
    record Field(String name, String value) {}

    /** The form that a request carries. */
    static KeptForm of(HttpServletRequest request, Instant now) {
        List<Field> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (maybeKept(name)) {
                List.of(values).forEach(value -> fields.add(new Field(name, value)));
            }
        });
        return new KeptForm(UUID.randomUUID(), now, Redirect.pathOf(request), List.copyOf(fields));
    }

    /** What the person typed, without what only the program reads. */
    public List<String> typed() {
        return fields.stream()
                .filter(field ->
                        !OF_THE_FRAME.contains(field.name()) && !field.value().isBlank())
                .map(Field::value)
                .toList();
    }

    String written() {
        return encode(path)
                + fields.stream()
                        .map(field -> "&" + encode(field.name()) + "=" + encode(field.value()))
                        .collect(Collectors.joining());
    }

    static KeptForm read(UUID id, Instant at, String written) {
        List<String> parts = List.of(written.split("&", -1));
        List<Field> fields = parts.stream().skip(1).map(KeptForm::field).toList();
        return new KeptForm(id, at, decode(parts.getFirst()), fields);
    }

    private static Field field(String written) {
        int equals = written.indexOf('=');
        return new Field(decode(written.substring(0, equals)), decode(written.substring(equals + 1)));
    }

    private static boolean maybeKept(String name) {
        return !name.equals("_csrf")
                && !name.equals(MARK)
                && !name.toLowerCase(Locale.ROOT).contains("password");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Masked: what was typed may be about a person. */
    @Override
    public String toString() {
        return "KeptForm[" + id + "]";
    }
}
