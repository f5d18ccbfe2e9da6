package vn.loive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.loive.audit.AuditVerification;
import vn.loive.audit.OperatorRecord;
import vn.loive.backup.BackupWords;
import vn.loive.backup.ErasureList;
import vn.loive.backup.Restore;
import vn.loive.database.NewDatabase;
import vn.loive.shared.LegalDay;
import vn.loive.shared.VietnameseDate;

/** Puts a backup into a new data folder, wholly or not at all. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Phục hồi từ tệp sao lưu vào một thư mục dữ liệu mới. Bị ngắt giữa chừng thì chạy lại.")
class RestoreCommand implements Callable<Integer> {

    private static final int ALTERED = 6;
    private static final int NO_LIST = 5;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by the command line before anything runs
    private BackupKeyOptions closing;

    @Option(names = "--from", paramLabel = "TỆP", required = true, description = "Tệp sao lưu.")
    private Path file = Path.of("");

    @Option(names = "--keys-from", paramLabel = "TỆP", description = "Tệp sao lưu khóa của từng người.")
    private @Nullable Path keysFile;

    @Option(
            names = "--data",
            paramLabel = "THƯ_MỤC",
            required = true,
            description = "Thư mục dữ liệu mới hoặc trống; chỉ được có sẵn thư mục khóa và sổ hủy thông tin.")
    private Path data = Path.of("");

    @Option(
            names = "--erasures",
            paramLabel = "TỆP",
            description =
                    "Sổ hủy thông tin mới nhất; không nêu thì tìm record/erasure-list.txt trong thư mục dữ liệu mới.")
    private @Nullable Path erasures;

    @Option(names = "--old-keys", description = "Chấp nhận tệp sao lưu khóa đã quá ngày cuối.")
    private boolean oldKeys;

    @Override
    public Integer call() {
        // The frame that keeps libraries quiet is not up here; the person at the terminal is told in one line each.
        LoggingSystem.get(RestoreCommand.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        Clock clock = Clock.system(LegalDay.ZONE);
        Terminal.say(BackupWords.of("backup.progress.proving"));
        Restore restore = Restore.of(file, keysFile, closing.key(), clock, oldKeys);
        Set<String> erased = erased();
        int outcome;
        try (NewDatabase database = NewDatabase.begin(data, Terminal::say)) {
            Restore.Restored restored = restore.into(database, erased, Terminal::say);
            outcome = verify(database, clock);
            database.finish();
            ErasureList.add(ErasureList.in(data), erased);
            say(restore, restored);
        }
        return outcome;
    }

    /** Who was erased since, by the file that was named and the one that lies in the folder. */
    private Set<String> erased() {
        Path lying = ErasureList.in(data);
        if (erasures == null && !Files.exists(lying)) {
            Terminal.warn(
                    "Không có sổ hủy thông tin mới hơn bản sao lưu: người được hủy thông tin sau ngày sao lưu có thể trở lại. Có tệp erasure-list.txt thì dừng lại và chạy với --erasures TỆP.");
            return Set.of();
        }
        if (erasures != null && !Files.exists(erasures)) {
            throw new CannotStart(NO_LIST, "Không có tệp %s. Chưa ghi gì. Kiểm tra đường dẫn.".formatted(erasures));
        }
        Set<String> erased = new LinkedHashSet<>(ErasureList.read(lying));
        erased.addAll(erasures == null ? Set.of() : ErasureList.read(erasures));
        return erased;
    }

    /** The record that came back is held against its key; what does not fit is told, and does not undo the restore. */
    private int verify(NewDatabase database, Clock clock) {
        Path keys = closing.keyFolder(data);
        if (!OperatorRecord.hasKey(keys)) {
            Terminal.warn(
                    "Chưa đối chiếu được nhật ký: không có audit.key trong thư mục khóa %s. Chép thư mục khóa cũ về trước khi chạy hệ thống, rồi chạy audit verify."
                            .formatted(keys));
            return 0;
        }
        AuditVerification.Result result = AuditVerification.verify(database.database(), keys);
        OperatorRecord.add(database.open(), keys, clock, "BackupRestored", "backup", keysFile == null ? "" : "keys");
        Terminal.say("Nhật ký: đã đọc %d dòng; %d dòng không khớp mã xác thực."
                .formatted(result.rows(), result.findings().size()));
        return result.sound() ? 0 : ALTERED;
    }

    private void say(Restore restore, Restore.Restored restored) {
        Terminal.say(String.format(
                Locale.of("vi"),
                "Đã phục hồi %d bảng, %,d dòng vào %s, như lúc sao lưu ngày %s.",
                restored.tables(),
                restored.rows(),
                data,
                VietnameseDate.write(LegalDay.of(restore.taken()))));
        if (keysFile == null) {
            Terminal.say(
                    "Không phục hồi khóa của từng người: danh tính trong dữ liệu này đóng vĩnh viễn. Muốn mở được thì phục hồi lại vào thư mục mới, thêm --keys-from.");
        }
        Terminal.say(
                "Việc còn lại: chép về thư mục khóa và tệp khóa chủ cũ; rà lại tài khoản, vai trò; mọi người đăng nhập lại.");
    }
}
