package vn.loive.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.loive.database.DatabaseProperties;

/** Holds the master keys while the program runs, and reads their file again when it was written anew. */
@Component
class MasterKeyHolder {

    private static final byte[] PROBE = {1};

    private final Path file;
    private final @Nullable String passphrase;
    private volatile @Nullable Held held;

    /** The keys, and when their file was written. */
    private record Held(MasterKeys keys, FileTime written) {}

    @Autowired
    MasterKeyHolder(DatabaseProperties properties, VaultProperties vault) {
        this(vault.fileIn(properties.keyFolder()), vault.passphrase());
        if (vault.made() && !MasterKeyFile.exists(file)) {
            MasterKeyFile.write(file, MasterKeys.make(), passphrase);
        }
    }

    MasterKeyHolder(Path file, @Nullable String passphrase) {
        this.file = file;
        this.passphrase = passphrase;
    }

    /**
     * The keys.
     *
     * @throws VaultClosedException when none were made yet
     * @throws WrongKeyException when the passphrase does not open them, or when the file was written anew with keys
     *     that open nothing of what the earlier ones closed
     */
    MasterKeys get() {
        if (!MasterKeyFile.exists(file)) {
            throw new VaultClosedException();
        }
        FileTime written = written();
        Held now = held;
        if (now == null || !now.written().equals(written)) {
            MasterKeys read = MasterKeyFile.read(file, passphrase);
            if (now != null) {
                read.unwrap(now.keys().wrap(PROBE, PROBE), PROBE);
            }
            now = new Held(read, written);
            held = now;
        }
        return now.keys();
    }

    boolean exists() {
        return MasterKeyFile.exists(file);
    }

    Path file() {
        return file;
    }

    private FileTime written() {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
