package vn.loive.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Reads the lists of examples that Java and the database share. */
public final class Vectors {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    private Vectors() {}

    /** The rows of a list, each as so many columns. */
    public static Stream<Arguments> of(String name, int columns) {
        return lines(name)
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arguments.of((Object[]) Stream.of(line.split("\\|", columns))
                        .map(Vectors::unescaped)
                        .toArray(String[]::new)));
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(match ->
                        Character.toString(Integer.parseInt(match.group(1), 16)).replace("\\", "\\\\"));
    }

    private static Stream<String> lines(String name) {
        try (var file = Objects.requireNonNull(Vectors.class.getResourceAsStream("/shared/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
