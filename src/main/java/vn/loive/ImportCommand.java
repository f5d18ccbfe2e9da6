package vn.loive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.loive.database.Transactions;
import vn.loive.directory.Directory;
import vn.loive.directory.DirectoryOutcome;
import vn.loive.directory.DirectoryProblem;
import vn.loive.gazetteer.Gazetteer;
import vn.loive.gazetteer.ListFile;
import vn.loive.gazetteer.ListOutcome;
import vn.loive.gazetteer.ListProblem;
import vn.loive.places.PlaceEdition;

/** What loads public facts from files. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "Nạp danh mục từ tệp.")
class ImportCommand extends CommandGroup {

    private static final int REFUSED = 7;

    /** What is loaded. */
    static class Listed {
        @Option(names = "--dry-run", description = "Chỉ kiểm tra và xem trước, không nạp.")
        private boolean dryRun;

        @Parameters(paramLabel = "TỆP", arity = "1..*", description = "Tệp CSV UTF-8.")
        private List<Path> files = List.of();
    }

    @Command(
            name = "places",
            mixinStandardHelpOptions = true,
            description =
                    "Nạp danh mục đơn vị hành chính và cửa khẩu. Có lỗi thì liệt kê theo dòng và không nạp gì. Chạy khi hệ thống đã dừng.")
    int places(@Mixin StartOptions options, @Mixin Listed listed) {
        List<ListFile> files = listed.files.stream().map(this::read).toList();
        try (ConfigurableApplicationContext context = options.start(Map.of(), ServeCommand.DATA, null)) {
            Gazetteer gazetteer = context.getBean(Gazetteer.class);
            Transactions transactions = context.getBean(Transactions.class);
            ListOutcome outcome = listed.dryRun
                    ? transactions.forNobody(() -> gazetteer.preview(files))
                    : transactions.forImport(() -> gazetteer.load(files, null));
            return say(outcome, context);
        }
    }

    @Command(
            name = "agencies",
            mixinStandardHelpOptions = true,
            description =
                    "Nạp danh mục cơ quan, cách viết, kế thừa, quan hệ báo cáo, chức vụ, đường dây nóng. Có lỗi thì liệt kê theo dòng và không nạp gì. Chạy khi hệ thống đã dừng.")
    int agencies(@Mixin StartOptions options, @Mixin Listed listed) {
        List<ListFile> files = listed.files.stream()
                .map(file -> new ListFile(file.getFileName().toString(), bytes(file)))
                .toList();
        try (ConfigurableApplicationContext context = options.start(Map.of(), ServeCommand.DATA, null)) {
            Directory directory = context.getBean(Directory.class);
            Transactions transactions = context.getBean(Transactions.class);
            return say(
                    listed.dryRun
                            ? transactions.forNobody(() -> directory.preview(files))
                            : transactions.forImport(() -> directory.load(files, null)),
                    context);
        }
    }

    private static int say(DirectoryOutcome outcome, MessageSource messages) {
        switch (outcome) {
            case DirectoryOutcome.Sound sound ->
                Terminal.say("%s %d dòng: %d cơ quan mới, %d thay đổi, %d kết thúc."
                        .formatted(
                                sound.written() ? "Đã nạp" : "Có thể nạp",
                                sound.rows(),
                                sound.changes().added().size(),
                                sound.changes().changed().size(),
                                sound.changes().closed().size()));
            case DirectoryOutcome.Refused(List<DirectoryProblem> problems) -> {
                problems.forEach(problem -> Terminal.warn("%s, dòng %d: %s"
                        .formatted(
                                problem.file(),
                                problem.line(),
                                messages.getMessage(problem.key(), problem.arguments(), Locale.of("vi")))));
                Terminal.warn("Chưa nạp gì: %d lỗi.".formatted(problems.size()));
                return REFUSED;
            }
        }
        return 0;
    }

    private ListFile read(Path file) {
        return new ListFile(file.getFileName().toString(), bytes(file));
    }

    private byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException _) {
            throw wrong("Không đọc được tệp %s. Kiểm tra đường dẫn và quyền đọc.".formatted(file));
        }
    }

    private static int say(ListOutcome outcome, MessageSource messages) {
        switch (outcome) {
            case ListOutcome.Ready ready -> Terminal.say(line(ready));
            case ListOutcome.Loaded(PlaceEdition edition) -> Terminal.say(line(edition));
            case ListOutcome.Refused(List<ListProblem> problems) -> {
                problems.forEach(problem -> Terminal.warn(line(problem, messages)));
                Terminal.warn("Chưa nạp gì: %d lỗi.".formatted(problems.size()));
                return REFUSED;
            }
        }
        return 0;
    }

    private static String line(ListOutcome.Ready ready) {
        return "Có thể nạp %d dòng: %d dòng mới, %d dòng thay đổi, %d dòng giữ nguyên. Chưa nạp."
                .formatted(ready.rows(), ready.added().size(), ready.changed().size(), ready.unchanged());
    }

    private static String line(PlaceEdition edition) {
        return "Đã nạp %d dòng, %d dòng mới hoặc thay đổi. SHA-256: %s"
                .formatted(edition.units(), edition.changed(), edition.sha256());
    }

    private static String line(ListProblem problem, MessageSource messages) {
        String says = messages.getMessage(problem.kind().key(), problem.arguments(), Locale.of("vi"));
        return problem.file().isEmpty()
                ? "danh mục đã nạp: " + says
                : "%s, dòng %d: %s".formatted(problem.file(), problem.line(), says);
    }
}
