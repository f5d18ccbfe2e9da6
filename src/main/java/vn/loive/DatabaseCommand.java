package vn.loive;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.loive.database.Preparation;

/** What concerns a PostgreSQL that somebody else runs. */
@Command(name = "database", mixinStandardHelpOptions = true, description = "Cơ sở dữ liệu PostgreSQL bên ngoài.")
class DatabaseCommand extends CommandGroup {

    @Command(
            name = "prepare",
            mixinStandardHelpOptions = true,
            description = "In các câu lệnh SQL để người quản trị PostgreSQL chạy một lần, và ghi mật khẩu ra tệp.")
    int prepare(
            @Option(
                            names = "--passwords",
                            paramLabel = "TỆP",
                            required = true,
                            description = "Tệp mật khẩu sẽ tạo; chỉ người chạy lệnh đọc được.")
                    Path passwords) {
        Terminal.say(Preparation.into(passwords));
        return 0;
    }
}
