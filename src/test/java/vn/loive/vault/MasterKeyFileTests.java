package vn.loive.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyFileTests {

    private static final byte[] KEY = "a key of a person, 32 bytes long".getBytes(UTF_8);
    private static final byte[] HERS = "hers".getBytes(UTF_8);

    private final MasterKeys keys = MasterKeys.make();
    private Path file;

    @BeforeEach
    void inAFolderOfItsOwn(@TempDir Path folder) {
        file = folder.resolve("keys/master.keys");
    }

    @Test
    void keysReadBackOpenWhatTheyClosed() {
        MasterKeyFile.write(file, keys, null);
        assertThat(MasterKeyFile.read(file, null).unwrap(keys.wrap(KEY, HERS), HERS))
                .isEqualTo(KEY);
    }

    @Test
    void underAPassphraseTheFileHoldsNoKeyToRead() throws IOException {
        MasterKeyFile.write(file, keys, "ba con trâu ăn cỏ");
        assertThat(Files.readString(file)).doesNotContain("primaryKeyId", keys.secretText()[0]);
        assertThat(MasterKeyFile.read(file, "ba con trâu ăn cỏ").searchKey()).isEqualTo(keys.searchKey());
    }

    @Test
    void aWrongOrMissingPassphraseOpensNothing() {
        MasterKeyFile.write(file, keys, "ba con trâu ăn cỏ");
        assertThatThrownBy(() -> MasterKeyFile.read(file, "ba con trau an co")).isInstanceOf(WrongKeyException.class);
        assertThatThrownBy(() -> MasterKeyFile.read(file, null)).isInstanceOf(WrongKeyException.class);
    }

    @Test
    void onlyItsOwnerReadsIt() throws IOException {
        MasterKeyFile.write(file, keys, null);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void writtenAnewItTakesThePlaceOfTheOldOneAndLeavesNothingBeside() throws IOException {
        MasterKeyFile.write(file, keys, null);
        MasterKeyFile.write(file, keys.renewed(), null);
        assertThat(MasterKeyFile.read(file, null).searchKeys()).hasSize(2);
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void whatAnInterruptedWritingLeftBesideIsRemovedByTheNext() throws IOException {
        MasterKeyFile.write(file, keys, null);
        Files.copy(file, file.resolveSibling("master123.new"));
        MasterKeyFile.write(file, keys.renewed(), null);
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }
}
