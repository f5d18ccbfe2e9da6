package vn.loive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
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

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by the command line before anything runs
    private StartOptions options;

    @Option(names = "--fresh", description = "Xóa dữ liệu trình diễn cũ rồi làm lại từ đầu.")
    private boolean fresh;

    @Override
    public Integer call() throws IOException {
        options.refuseTakenPort();
        options.refuseDayBefore(DAY);
        DemoFolder folder = new DemoFolder(options.data(DATA));
        boolean untold = folder.open(fresh);
        if (untold && !options.onDay(DAY)) {
            // The story happens on its own day, whatever day the visitor wants to see afterwards.
            options.startAside(settings(true), DATA, DAY).close();
            untold = false;
        }
        ConfigurableApplicationContext context = options.start(settings(untold), DATA, DAY);
        folder.complete();
        Terminal.say("%nĐịa chỉ:          %s".formatted(Address.of(context)));
        context.getBean(Demonstration.class).introduction().forEach(Terminal::say);
        Terminal.say("Dừng: bấm Ctrl+C. Dữ liệu đã nhập được giữ cho lần sau.");
        return options.outcome(context);
    }

    /** A demonstration never writes into a database or a folder of keys that were set for the real program. */
    private Map<String, String> settings(boolean untold) {
        return Map.of(
                "loive.master-keys.made",
                "true",
                "loive.demonstration",
                "true",
                "loive.untold",
                Boolean.toString(untold),
                "loive.database.url",
                "",
                "loive.keys",
                options.data(DATA).resolve("keys").toString());
    }
}
