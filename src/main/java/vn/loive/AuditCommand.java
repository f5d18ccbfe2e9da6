package vn.loive;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.loive.audit.AuditVerification;
import vn.loive.database.Database;
import vn.loive.database.DatabaseProperties;
import vn.loive.server.EmbeddedServer;

/** What concerns the record of acts. */
@Command(name = "audit", mixinStandardHelpOptions = true, description = "Nhật ký hệ thống.")
class AuditCommand extends CommandGroup {

    private static final int ALTERED = 6;
    private static final int NO_DATA = 5;

    /** Where the record is kept. */
    static class Kept {
        @Option(names = "--data", paramLabel = "THƯ_MỤC", defaultValue = "var/data", description = "Thư mục dữ liệu.")
        private Path data = ServeCommand.DATA;

        @Option(names = "--keys", paramLabel = "THƯ_MỤC", description = "Thư mục khóa, khi để ngoài thư mục dữ liệu.")
        private @Nullable Path keys;

        @ArgGroup(exclusive = false)
        private @Nullable Outside outside;

        Database open() {
            DatabaseProperties.Outside elsewhere = elsewhere();
            if (elsewhere != null) {
                return Database.outside(elsewhere, Terminal::say);
            }
            if (!EmbeddedServer.isIn(data)) {
                throw new CannotStart(
                        NO_DATA,
                        "Thư mục %s không có dữ liệu của hệ thống. Chọn đúng thư mục: --data THƯ_MỤC".formatted(data));
            }
            return Database.along(data, Terminal::say);
        }

        /** What the options say, else what was set for the program itself. */
        private DatabaseProperties.@Nullable Outside elsewhere() {
            if (outside != null) {
                return new DatabaseProperties.Outside(outside.url, outside.passwords);
            }
            String url = System.getenv("LOIVE_DATABASE_URL");
            return url == null || url.isBlank()
                    ? null
                    : new DatabaseProperties.Outside(
                            url, Path.of(Objects.requireNonNullElse(System.getenv("LOIVE_DATABASE_PASSWORDS"), "")));
        }

        Path keyFolder() {
            String set = System.getenv("LOIVE_KEYS");
            return keys != null ? keys : set != null ? Path.of(set) : data.resolve("keys");
        }
    }

    /** A PostgreSQL that somebody else runs. */
    static class Outside {
        @Option(
                names = "--database-url",
                paramLabel = "ĐỊA_CHỈ",
                required = true,
                description = "Địa chỉ JDBC của PostgreSQL bên ngoài.")
        private String url = "";

        @Option(
                names = "--passwords",
                paramLabel = "TỆP",
                required = true,
                description = "Tệp mật khẩu do lệnh database prepare tạo.")
        private Path passwords = Path.of("");
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description =
                    "Đối chiếu từng dòng nhật ký với mã xác thực của nó. Chạy khi hệ thống đã dừng, trừ khi dùng PostgreSQL bên ngoài.")
    int verify(@Mixin Kept kept) {
        try (Database database = kept.open()) {
            AuditVerification.Result result = AuditVerification.verify(database, kept.keyFolder());
            Terminal.say("Đã đọc %d dòng; %d dòng không khớp mã xác thực."
                    .formatted(result.rows(), result.altered().size()));
            result.altered()
                    .forEach(id -> Terminal.say("  dòng %s đã bị sửa hoặc không do hệ thống ghi".formatted(id)));
            Terminal.say("Chưa kiểm được dòng bị xóa: chuỗi niêm phong sẽ có ở bản sau.");
            return result.altered().isEmpty() ? 0 : ALTERED;
        }
    }
}
