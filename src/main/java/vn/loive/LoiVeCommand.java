package vn.loive;

import picocli.CommandLine.Command;

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
            VaultKeyCommand.class,
            BackupKeyCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ImportCommand.class,
            VersionCommand.class
        })
class LoiVeCommand extends CommandGroup {}
