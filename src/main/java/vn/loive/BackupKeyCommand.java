package vn.loive;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.loive.backup.BackupKey;

/** Makes the key under which backups are closed. */
@Command(name = "backup-key", mixinStandardHelpOptions = true, description = "Tạo khóa sao lưu.")
class BackupKeyCommand implements Callable<Integer> {

    @Option(
            names = "--to",
            paramLabel = "TỆP",
            required = true,
            description = "Tệp khóa sẽ tạo; chỉ người chạy lệnh đọc được.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        BackupKey.make(file);
        Terminal.say(
                "Đã tạo khóa sao lưu %s. Giữ một bản ở nơi khác máy này và khác nơi giữ tệp sao lưu.".formatted(file));
        Terminal.say("Mất khóa này thì không bản sao lưu nào mở được nữa.");
        return 0;
    }
}
