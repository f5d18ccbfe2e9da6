package vn.loive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.loive.demonstration.Demonstration;

/** Starts the program on a demonstration day with four provinces of invented people. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "Chạy bản trình diễn với bốn tỉnh mẫu.")
class DemoCommand implements Callable<Integer> {

    private static final LocalDate DAY = LocalDate.of(2021, 8, 2);
    private static final Path DATA = Path.of("var/demo");
    private static final int NOT_OURS = 5;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by the command line before anything runs
    private StartOptions options;

    @Option(names = "--fresh", description = "Xóa dữ liệu trình diễn cũ rồi làm lại từ đầu.")
    private boolean fresh;

    @Override
    public Integer call() throws IOException {
        if (fresh) {
            forget(options.data(DATA));
        }
        ConfigurableApplicationContext context = options.start(Map.of("loive.demonstration", "true"), DATA, DAY);
        Terminal.say("");
        Terminal.say("Địa chỉ:          %s".formatted(Address.of(context)));
        context.getBean(Demonstration.class).introduction().forEach(Terminal::say);
        Terminal.say("Dừng: bấm Ctrl+C. Lần sau dữ liệu đã nhập vẫn còn.");
        return options.outcome(context);
    }

    private static void forget(Path data) throws IOException {
        if (!Files.exists(data)) {
            return;
        }
        if (!List.of("server", "postgres", "keys").stream().anyMatch(part -> Files.exists(data.resolve(part)))) {
            throw new CannotStart(
                    NOT_OURS,
                    "Thư mục %s không phải thư mục dữ liệu của hệ thống, nên không xóa. Chọn thư mục khác: --data THƯ_MỤC"
                            .formatted(data));
        }
        try (Stream<Path> all = Files.walk(data)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
