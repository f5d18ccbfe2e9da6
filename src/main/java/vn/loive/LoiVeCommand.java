package vn.loive;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The top of the command line: says what there is. */
@Command(
        name = "loi-ve",
        mixinStandardHelpOptions = true,
        versionProvider = VersionCommand.class,
        description = "Lối Về: hệ thống tiếp nhận, bảo vệ, hỗ trợ nạn nhân bị mua bán của một tỉnh.",
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            AdministratorCommand.class,
            DatabaseCommand.class,
            AuditCommand.class,
            VersionCommand.class
        })
class LoiVeCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command line before anything runs
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Thiếu lệnh. Các lệnh có thể dùng:");
    }
}
