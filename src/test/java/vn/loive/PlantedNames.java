package vn.loive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loive.shared.VietnameseText;

/**
 * Fifty names that nobody bears, and the search for them in whatever a thief could take.
 * Each holds a surname and a given name that stand nowhere else, so that a part of a name is found like the whole.
 */
final class PlantedNames {

    private static final int NAMES = 50;
    private static final long LARGEST = 200_000_000;

    private final String surname;
    private final String last;
    private final Map<String, byte[]> forms;

    private int given;

    /** Names of these words, which must stand nowhere else. */
    PlantedNames(String surname, String last) {
        this.surname = surname;
        this.last = last;
        this.forms = forms(surname, last);
    }

    /** How many names there are. */
    static int many() {
        return NAMES;
    }

    /** The next of the fifty; after the last the first again. */
    String next() {
        given = given % NAMES + 1;
        return surname + " Thị " + given + " " + last;
    }

    private static Map<String, byte[]> forms(String surname, String last) {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        for (String part : List.of(surname, last)) {
            add(forms, part, part, StandardCharsets.UTF_8);
            add(forms, part + " as UTF-16", part, StandardCharsets.UTF_16LE);
            add(forms, part + " without marks", VietnameseText.fold(part), StandardCharsets.UTF_8);
            add(
                    forms,
                    part + " in an address",
                    URLEncoder.encode(part, StandardCharsets.UTF_8),
                    StandardCharsets.UTF_8);
            String hex = HexFormat.of().formatHex(part.getBytes(StandardCharsets.UTF_8));
            add(forms, part + " as hex", hex, StandardCharsets.US_ASCII);
        }
        return forms;
    }

    private static void add(Map<String, byte[]> forms, String name, String text, Charset charset) {
        forms.put(name, text.getBytes(charset));
    }

    /** In which forms a planted name stands there, each with the place. */
    List<String> in(String where, byte[] content) {
        return forms.entrySet().stream()
                .filter(form -> holds(content, form.getValue()))
                .map(form -> where + ": " + form.getKey())
                .toList();
    }

    /** The same for every file of a folder that was written since. */
    List<String> in(Path folder, int depth, Instant since) {
        List<String> hits = new ArrayList<>();
        try {
            Files.walkFileTree(folder, Set.of(), depth, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
                    if (facts.isRegularFile()
                            && facts.size() < LARGEST
                            && !facts.lastModifiedTime().toInstant().isBefore(since)
                            && Files.isReadable(file)) {
                        hits.addAll(in(file.toString(), Files.readAllBytes(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hits;
    }

    private static boolean holds(byte[] content, byte[] sought) {
        for (int at = 0; at <= content.length - sought.length; at++) {
            if (content[at] == sought[0] && Arrays.equals(content, at, at + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }
}
