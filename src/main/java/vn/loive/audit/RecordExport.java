package vn.loive.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.audit.BatchRepository.Kept;
import vn.loive.database.Database;
import vn.loive.shared.LegalDay;

/**
 * The roots of a day as a small text file without personal data.
 * Whoever keeps it elsewhere can prove later that nothing up to there was changed or cut off.
 */
public final class RecordExport {

    private final JdbcClient reader;
    private final AuditKey key;
    private final Path folder;

    RecordExport(JdbcClient reader, AuditKey key, Path folder) {
        this.reader = reader;
        this.key = key;
        this.folder = folder;
    }

    /**
     * Writes a file for each day that is over and has none yet, and one for the batches of the day that is not.
     *
     * @return the files it wrote
     */
    public static List<Path> write(Database database, Path keys, Path folder) {
        return new RecordExport(database.owner(), AuditKey.in(keys), folder).write();
    }

    List<Path> write() {
        Optional<Instant> newest = sealed(true);
        if (newest.isEmpty()) {
            return List.of();
        }
        LocalDate today = LegalDay.of(newest.get());
        List<Path> written = new ArrayList<>(finished(today));
        List<Kept> begun = of(today);
        String name = today + "-until-" + begun.getLast().batch().number();
        write(name, today, begun).ifPresent(written::add);
        return written;
    }

    /** A file for each day before this one that has none yet, from the day after the newest file on; days without batches too. */
    List<Path> finished(LocalDate until) {
        LocalDate from = newestFile()
                .map(day -> day.plusDays(1))
                .or(() -> sealed(false).map(LegalDay::of))
                .orElse(until);
        return from.datesUntil(until.isBefore(from) ? from : until)
                .flatMap(day -> write(day.toString(), day, of(day)).stream())
                .toList();
    }

    /** The last line of a file: a code over all lines above it. */
    static String mac(List<String> lines, AuditKey key) {
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return "mac " + key.seal("export", text).hex();
    }

    private Optional<Path> write(String name, LocalDate day, List<Kept> batches) {
        Path file = folder.resolve("record-%s.txt".formatted(name));
        if (Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(List.of(
                "loi-ve record of " + day,
                "# Gốc niêm phong nhật ký hệ thống trong ngày, không có dữ liệu cá nhân. Giữ tệp này ở ngoài máy chủ.",
                "# batch first-row last-row rows sealed-at root chain"));
        batches.forEach(kept -> lines.add(line(kept)));
        lines.add(mac(lines, key));
        return Optional.of(put(file, lines));
    }

    private static String line(Kept kept) {
        var batch = kept.batch();
        int rows = batch.members().size();
        return "%d %d %d %d %s %s %s"
                .formatted(
                        batch.number(),
                        batch.first(),
                        batch.first() + rows - 1,
                        rows,
                        batch.sealedAt(),
                        batch.root().hex(),
                        kept.chain().hex());
    }

    /** Whole or not at all: a program that is killed leaves no half file under the name of a day. */
    private Path put(Path file, List<String> lines) {
        try {
            Files.createDirectories(folder);
            Path part = Files.write(folder.resolve(file.getFileName() + ".part"), lines);
            return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<LocalDate> newestFile() {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("record-\\d{4}-\\d\\d-\\d\\d\\.txt"))
                    .map(name -> LocalDate.parse(name.substring("record-".length(), name.length() - ".txt".length())))
                    .max(LocalDate::compareTo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Kept> of(LocalDate day) {
        return BatchRepository.sealed(reader, start(day), start(day.plusDays(1)));
    }

    private Optional<Instant> sealed(boolean newest) {
        return BatchRepository.sealedAt(reader, newest);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(LegalDay.ZONE).toInstant();
    }
}
