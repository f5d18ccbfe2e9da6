package vn.loive;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.loive.database.WholeDatabase;
import vn.loive.shared.KeysRefused;

/** Where the file of master keys is and what opens it: a passphrase from a file, or typed where nobody sees it. */
class VaultKeyOptions {

    private static final int REFUSED = 9;
    private static final int SHORTEST = 16;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by the command line before anything runs
    private AuditCommand.Kept kept;

    @Option(
            names = "--file",
            paramLabel = "TỆP",
            description = "Tệp khóa chủ; mặc định là master.keys trong thư mục khóa.")
    private @Nullable Path file;

    @Option(
            names = "--passphrase-file",
            paramLabel = "TỆP",
            description = "Tệp có dòng đầu là cụm mật khẩu của tệp khóa chủ; không có thì hỏi.")
    private @Nullable Path passphraseFile;

    /** The file that was named, else the one that was set for the program, else the one in the folder of keys. */
    Path file() {
        String set = System.getenv("LOIVE_MASTERKEYS_FILE");
        return file != null ? file : set != null ? Path.of(set) : keyFolder().resolve("master.keys");
    }

    Path keyFolder() {
        return kept.keyFolder();
    }

    WholeDatabase database() {
        return kept.whole();
    }

    /** Before anybody is asked for a passphrase in vain. */
    void refuseIfThere(Path wanted) {
        if (Files.exists(wanted)) {
            throw new KeysRefused(KeysRefused.Reason.FILE_THERE, wanted, null);
        }
    }

    /** What opens the file; nothing when it is not closed. */
    @Nullable
    String passphrase(boolean closed) {
        return closed ? (passphraseFile == null ? typed("Cụm mật khẩu: ") : firstLine(passphraseFile)) : null;
    }

    /** What is to close a new file, typed twice. */
    String newPassphrase() {
        String wanted = passphraseFile == null ? typed("Cụm mật khẩu mới: ") : firstLine(passphraseFile);
        if (wanted.length() < SHORTEST) {
            throw new CannotStart(REFUSED, "Cụm mật khẩu ngắn hơn %d ký tự. Dùng năm từ trở lên.".formatted(SHORTEST));
        }
        if (passphraseFile == null && !typed("Gõ lại: ").equals(wanted)) {
            throw new CannotStart(REFUSED, "Hai lần gõ không giống nhau. Chưa tạo tệp nào; chạy lại lệnh.");
        }
        return wanted;
    }

    private static String typed(String question) {
        Console console = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .orElseThrow(() ->
                        new CannotStart(REFUSED, "Không có màn hình để hỏi cụm mật khẩu. Dùng --passphrase-file TỆP."));
        char[] word = Objects.requireNonNullElse(console.readPassword("%s", question), new char[0]);
        String text = new String(word);
        Arrays.fill(word, ' ');
        return text;
    }

    private static String firstLine(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("");
        } catch (IOException e) {
            throw new KeysRefused(KeysRefused.Reason.FILE_UNUSABLE, file, e);
        }
    }
}
