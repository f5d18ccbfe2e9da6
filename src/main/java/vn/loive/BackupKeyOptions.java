package vn.loive;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import vn.loive.backup.BackupKey;

/** What a backup is closed under, and where the key of the record is. */
class BackupKeyOptions {

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // set by the command line before anything runs
    private Under under;

    @Option(names = "--keys", paramLabel = "THƯ_MỤC", description = "Thư mục khóa, khi để ngoài thư mục dữ liệu.")
    private @Nullable Path keys;

    /** One of the two. */
    static class Under {
        @Option(names = "--key", paramLabel = "TỆP", description = "Tệp khóa sao lưu do lệnh backup-key tạo.")
        private @Nullable Path key;

        @Option(
                names = "--passphrase-file",
                paramLabel = "TỆP",
                description = "Tệp có dòng đầu là cụm mật khẩu sao lưu.")
        private @Nullable Path passphrase;
    }

    BackupKey key() {
        return under.key == null
                ? BackupKey.ofPassphraseIn(Objects.requireNonNull(under.passphrase))
                : BackupKey.in(under.key);
    }

    /** The folder of keys: the one that was named, else the one that was set, else the one in the data folder. */
    Path keyFolder(Path data) {
        String set = System.getenv("LOIVE_KEYS");
        return keys != null ? keys : set != null ? Path.of(set) : data.resolve("keys");
    }
}
