package vn.loive;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.loive.audit.OperatorRecord;
import vn.loive.backup.Backup;
import vn.loive.database.DatabaseProperties;
import vn.loive.database.WholeDatabase;
import vn.loive.server.EmbeddedServer;
import vn.loive.shared.LegalDay;
import vn.loive.shared.VietnameseDate;

/** Writes everything that is kept into an encrypted file, while the program may go on. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Sao lưu mọi dữ liệu vào tệp đã mã hóa. Hệ thống vẫn chạy trong khi sao lưu.")
class BackupCommand implements Callable<Integer> {

    private static final int NO_DATA = 5;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by the command line before anything runs
    private BackupKeyOptions closing;

    @Option(names = "--to", paramLabel = "TỆP", required = true, description = "Tệp sao lưu sẽ tạo.")
    private Path file = Path.of("");

    @Option(
            names = "--keys-to",
            paramLabel = "TỆP",
            description = "Tệp sao lưu riêng cho khóa của từng người; phải xóa trong vòng 30 ngày.")
    private @Nullable Path keysFile;

    @Option(names = "--data", paramLabel = "THƯ_MỤC", defaultValue = "var/data", description = "Thư mục dữ liệu.")
    private Path data = ServeCommand.DATA;

    @ArgGroup(exclusive = false)
    private AuditCommand.@Nullable Outside outside;

    @Override
    public Integer call() {
        Clock clock = Clock.system(LegalDay.ZONE);
        Backup backup = new Backup(closing.key(), clock, VersionCommand.version());
        try (WholeDatabase database = open()) {
            List<Backup.Written> written = backup.take(database, file, keysFile, Terminal::say);
            written.forEach(BackupCommand::say);
            record(database, written, clock);
        }
        sayWhatElse();
        return 0;
    }

    private WholeDatabase open() {
        DatabaseProperties.Outside elsewhere = outside == null ? fromEnvironment() : outside.properties();
        if (elsewhere != null) {
            return WholeDatabase.outside(elsewhere);
        }
        if (!EmbeddedServer.isIn(data)) {
            throw new CannotStart(
                    NO_DATA,
                    "Thư mục %s không có dữ liệu của hệ thống. Chọn đúng thư mục: --data THƯ_MỤC".formatted(data));
        }
        return WholeDatabase.along(data, Terminal::say);
    }

    private static DatabaseProperties.@Nullable Outside fromEnvironment() {
        String url = System.getenv("LOIVE_DATABASE_URL");
        return url == null || url.isBlank()
                ? null
                : new DatabaseProperties.Outside(
                        url, Path.of(Objects.requireNonNullElse(System.getenv("LOIVE_DATABASE_PASSWORDS"), "")));
    }

    private static void say(Backup.Written written) {
        Terminal.say(String.format(
                Locale.of("vi"),
                "Đã sao lưu %d bảng, %,d dòng vào %s (%.1f MB).",
                written.tables(),
                written.rows(),
                written.file(),
                written.bytes() / 1e6));
        if (written.lastDay() != null) {
            Terminal.say("Tệp %s chứa khóa của từng người: XÓA chậm nhất ngày %s. Còn tệp này thì chưa xóa được ai."
                    .formatted(written.file(), VietnameseDate.write(written.lastDay())));
        }
    }

    /** The row cannot stand in the backup itself, which shows a moment before it. */
    private void record(WholeDatabase database, List<Backup.Written> written, Clock clock) {
        Path keys = closing.keyFolder(data);
        if (OperatorRecord.hasKey(keys)) {
            String detail = written.size() == 1 ? "" : "keys";
            OperatorRecord.add(database.open(), keys, clock, "BackupTaken", "backup", detail);
        } else {
            Terminal.warn(
                    "Chưa ghi lần sao lưu này vào nhật ký: không có audit.key trong thư mục khóa %s. Chọn đúng thư mục: --keys THƯ_MỤC"
                            .formatted(keys));
        }
    }

    private void sayWhatElse() {
        if (keysFile == null) {
            Terminal.say(
                    "Không có khóa của từng người trong bản này: chỉ phục hồi từ nó thì danh tính đóng vĩnh viễn. Sao lưu khóa bằng --keys-to.");
        }
        Terminal.say(
                "KHÔNG có trong bản sao lưu, phải giữ riêng ở nơi khác: khóa sao lưu, thư mục khóa, tệp khóa chủ.");
        Terminal.say(
                "Mất khóa sao lưu thì không mở được bản này; mất khóa chủ thì mất mọi danh tính; mất thư mục khóa thì nhật ký cũ không đối chiếu được và mọi tài khoản phải đặt lại lớp xác thực thứ hai.");
    }
}
