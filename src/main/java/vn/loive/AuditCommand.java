package vn.loive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.loive.audit.AuditVerification;
import vn.loive.audit.RecordExport;
import vn.loive.database.Database;
import vn.loive.database.DatabaseProperties;
import vn.loive.database.WholeDatabase;
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
            refuseWithoutData();
            return Database.along(data, Terminal::say);
        }

        /** The same with every row in it, while the program may go on. */
        WholeDatabase whole() {
            DatabaseProperties.Outside elsewhere = elsewhere();
            if (elsewhere != null) {
                return WholeDatabase.outside(elsewhere);
            }
            refuseWithoutData();
            return WholeDatabase.along(data, Terminal::say);
        }

        private void refuseWithoutData() {
            if (!EmbeddedServer.isIn(data)) {
                throw new CannotStart(
                        NO_DATA,
                        "Thư mục %s không có dữ liệu của hệ thống. Chọn đúng thư mục: --data THƯ_MỤC".formatted(data));
            }
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

        DatabaseProperties.Outside properties() {
            return new DatabaseProperties.Outside(url, passwords);
        }
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = {
                "Đối chiếu từng dòng nhật ký với mã xác thực và với các lô đã niêm phong, nêu dòng bị sửa, xóa, chèn, đảo.",
                "Chạy khi hệ thống đã dừng, trừ khi dùng PostgreSQL bên ngoài."
            })
    int verify(
            @Mixin Kept kept,
            @Option(
                            names = "--export",
                            paramLabel = "TỆP",
                            description =
                                    "Tệp gốc niêm phong đã cất ở nơi khác, hoặc thư mục chứa các tệp ấy; để biết phần cuối có bị cắt không.")
                    @Nullable
                    List<Path> exports) {
        List<Path> compared = exports == null ? List.of() : exports;
        compared.stream().filter(export -> !Files.isReadable(export)).forEach(export -> {
            throw wrong("Không đọc được tệp hoặc thư mục %s.".formatted(export));
        });
        try (Database database = kept.open()) {
            return told(AuditVerification.verify(database, kept.keyFolder(), compared), compared);
        }
    }

    private static int told(AuditVerification.Result result, List<Path> compared) {
        Terminal.say("Đã đọc %d dòng; %d dòng đã niêm phong trong %d lô; %d chỗ sai."
                .formatted(
                        result.rows(),
                        result.sealed(),
                        result.batches(),
                        result.findings().size()));
        result.findings().forEach(finding -> Terminal.say("  " + said(finding)));
        if (compared.isEmpty()) {
            Terminal.say(
                    "Chưa đối chiếu với tệp gốc cất ở nơi khác nên không biết phần cuối có bị cắt không: --export TỆP");
        }
        return result.sound() ? 0 : ALTERED;
    }

    private static String said(AuditVerification.Finding finding) {
        String row = "dòng %s".formatted(finding.entry())
                + (finding.batch() == 0 ? "" : " (lô %d)".formatted(finding.batch()));
        return switch (finding.kind()) {
            case CHANGED -> row + " đã bị sửa hoặc không do hệ thống ghi";
            case REMOVED -> row + " đã bị xóa";
            case INSERTED -> row + " bị chèn vào sau khi niêm phong";
            case REORDERED -> row + " không còn ở chỗ đã niêm phong";
            case BATCH_CHANGED -> "lô %d đã bị sửa".formatted(finding.batch());
            case BATCH_REMOVED -> "lô %d đã bị xóa".formatted(finding.batch());
            case CUT_OFF ->
                "lô %d có trong tệp gốc mà không còn trong cơ sở dữ liệu: phần cuối đã bị cắt"
                        .formatted(finding.batch());
            case REPLACED -> "lô %d khác với tệp gốc: chuỗi niêm phong đã bị thay".formatted(finding.batch());
            case EXPORT_CHANGED -> "tệp gốc %s đã bị sửa hoặc không do hệ thống lập".formatted(finding.export());
        };
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = {
                "Lập tệp gốc niêm phong của từng ngày chưa có tệp, và của ngày cuối đến lô mới nhất; để cất ở nơi khác.",
                "Chạy khi hệ thống đã dừng, trừ khi dùng PostgreSQL bên ngoài."
            })
    int export(
            @Mixin Kept kept,
            @Option(
                            names = "--to",
                            paramLabel = "THƯ_MỤC",
                            description = "Nơi đặt tệp; mặc định là record trong thư mục dữ liệu.")
                    @Nullable
                    Path folder) {
        try (Database database = kept.open()) {
            List<Path> written = RecordExport.write(
                    database, kept.keyFolder(), folder == null ? kept.data.resolve("record") : folder);
            Terminal.say("Đã lập %d tệp.".formatted(written.size()));
            written.forEach(file -> Terminal.say("  " + file));
            return 0;
        }
    }
}
