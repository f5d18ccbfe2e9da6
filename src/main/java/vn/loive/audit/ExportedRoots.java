package vn.loive.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.loive.audit.AuditVerification.Finding;
import vn.loive.audit.AuditVerification.Kind;

/** The links of batches as they were exported, read back from files that were kept elsewhere. */
final class ExportedRoots {

    private final NavigableMap<Long, Digest> chains = new TreeMap<>();
    private final List<Finding> damaged = new ArrayList<>();

    private ExportedRoots() {}

    /** Reads files, and the text files of folders; a file whose code does not fit is told as damaged. */
    static ExportedRoots read(List<Path> exports, AuditKey key) {
        ExportedRoots roots = new ExportedRoots();
        exports.stream().flatMap(ExportedRoots::files).forEach(file -> roots.add(file, key));
        return roots;
    }

    List<Finding> damaged() {
        return damaged;
    }

    /** Whether this batch was exported with another link; two files that tell of it differently are damaged. */
    boolean differs(long number, Digest chain) {
        return !chains.getOrDefault(number, chain).equals(chain);
    }

    /** The numbers of exported batches behind the last one there is. */
    List<Long> notMetAfter(long last) {
        return List.copyOf(chains.tailMap(last, false).keySet());
    }

    private void add(Path file, AuditKey key) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            if (lines.isEmpty() || !lines.getLast().equals(RecordExport.mac(lines.subList(0, lines.size() - 1), key))) {
                damaged.add(new Finding(Kind.EXPORT_CHANGED, 0, null, file));
                return;
            }
            lines.stream()
                    .filter(line -> line.matches("\\d.*"))
                    .map(line -> line.split(" ", -1))
                    .forEach(words -> chains.put(Long.valueOf(words[0]), new Digest(words[words.length - 1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> within = Files.list(path)) {
            return within.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
