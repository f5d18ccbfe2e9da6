package vn.loive.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import vn.loive.backup.BackupRefused.Reason;

/** A file that only its owner can read, written beside its place and put there whole or not at all. */
final class PrivateFile implements AutoCloseable {

    private final Path place;
    private final Path beside;
    private final FileChannel channel;

    private PrivateFile(Path place, Path beside, FileChannel channel) {
        this.place = place;
        this.beside = beside;
        this.channel = channel;
    }

    /** Begins a file; one that is there already is never written over. */
    static PrivateFile beside(Path file) {
        Path place = file.toAbsolutePath().normalize();
        if (Files.exists(place)) {
            throw new BackupRefused(Reason.FILE_THERE, null, place);
        }
        return begun(place);
    }

    /** Writes a file in the place of the one that is there, if any; a cut leaves one or the other. */
    static void replace(Path file, String text) {
        Path place = file.toAbsolutePath().normalize();
        try {
            Files.createDirectories(Objects.requireNonNull(place.getParent()));
        } catch (IOException failure) {
            throw refusal(place, failure);
        }
        try (PrivateFile fresh = begun(place)) {
            fresh.write(text.getBytes(StandardCharsets.UTF_8));
            fresh.keep();
        }
    }

    private static PrivateFile begun(Path place) {
        Path beside = place.resolveSibling(place.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(beside);
            return new PrivateFile(
                    place,
                    beside,
                    FileChannel.open(
                            beside,
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))));
        } catch (IOException failure) {
            throw refusal(place, failure);
        }
    }

    OutputStream stream() {
        return Channels.newOutputStream(channel);
    }

    void write(byte[] content) {
        try {
            stream().write(content);
        } catch (IOException failure) {
            throw refusal(place, failure);
        }
    }

    /** Waits until all of it is on the disk and gives it its name. */
    void keep() {
        try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            written.force(true);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            Path folder = Objects.requireNonNull(place.getParent());
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        } catch (IOException failure) {
            throw refusal(place, failure);
        }
    }

    /** What was not kept is gone. */
    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(beside);
        } catch (IOException failure) {
            throw refusal(place, failure);
        }
    }

    static BackupRefused refusal(Path file, IOException failure) {
        String words = Objects.requireNonNullElse(failure.getMessage(), "");
        return words.contains("No space left") || words.contains("quota exceeded")
                ? new BackupRefused(Reason.NO_SPACE, failure, file)
                : new BackupRefused(
                        Reason.FILE_UNUSABLE, failure, file, failure.getClass().getSimpleName());
    }
}
