package vn.loive.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the master keys are.
 *
 * @param file the file of master keys; when it is not set, {@code master.keys} in the folder of keys
 * @param passphraseFile a file whose first line opens the master keys, such as one that the machine hands over at start
 * @param made whether keys are made when there are none; only for demonstrations and tests
 */
@ConfigurationProperties("loive.master-keys")
record VaultProperties(@Nullable Path file, @Nullable Path passphraseFile, boolean made) {

    Path fileIn(Path keyFolder) {
        return file == null ? keyFolder.resolve("master.keys") : file;
    }

    @Nullable
    String passphrase() {
        if (passphraseFile == null) {
            return null;
        }
        try (var lines = Files.lines(passphraseFile)) {
            return lines.findFirst().orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
