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
     * @throws WrongKeyException when the passphrase does not open them
     */
    MasterKeys get() {
        if (!MasterKeyFile.exists(file)) {
            throw new VaultClosedException();
        }
        FileTime written = written();
        Held now = held;
        if (now == null || !now.written().equals(written)) {
            now = new Held(MasterKeyFile.read(file, passphrase), written);
            held = now;
        }
        return now.keys();
    }

    private FileTime written() {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
