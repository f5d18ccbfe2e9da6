package vn.loive;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.loive.audit.AuditVerification;
import vn.loive.database.Database;

/** What concerns the record of acts. */
@Command(name = "audit", mixinStandardHelpOptions = true, description = "Nhật ký hệ thống.")
class AuditCommand implements Runnable {

    private static final int ALTERED = 6;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command line before anything runs
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Thiếu lệnh. Các lệnh có thể dùng:");
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = "Đối chiếu từng dòng nhật ký với mã xác thực của nó. Chạy khi hệ thống đã dừng.")
    int verify(
            @Option(names = "--data", paramLabel = "THƯ_MỤC", defaultValue = "var/data") Path data,
            @Option(
                            names = "--keys",
                            paramLabel = "THƯ_MỤC",
                            description = "Thư mục khóa, khi để ngoài thư mục dữ liệu.")
                    @Nullable
                    Path keys) {
        try (Database database = Database.along(data, Terminal::say)) {
            AuditVerification.Result result =
                    AuditVerification.verify(database, keys == null ? data.resolve("keys") : keys);
            Terminal.say("Đã đọc %d dòng; %d dòng không khớp mã xác thực."
                    .formatted(result.rows(), result.altered().size()));
            result.altered()
                    .forEach(id -> Terminal.say("  dòng %s đã bị sửa hoặc không do hệ thống ghi".formatted(id)));
            Terminal.say("Chưa kiểm được dòng bị xóa: chuỗi niêm phong sẽ có ở bản sau.");
            return result.altered().isEmpty() ? 0 : ALTERED;
        }
    }
}
