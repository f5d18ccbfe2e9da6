package vn.loive;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.loive.server.EmbeddedServer;

/** Starts the program and keeps it running until it is told to stop. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Chạy hệ thống.")
class ServeCommand implements Callable<Integer> {

    static final Path DATA = Path.of("var/data");

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by the command line before anything runs
    private StartOptions options;

    @Override
    public Integer call() {
        if (EmbeddedServer.runningAsRoot()) {
            Terminal.say(
                    "Chú ý: đang chạy bằng quyền root. Nên chạy bằng một người dùng thường; lần này vẫn tiếp tục.");
        }
        ConfigurableApplicationContext context = options.start(Map.of(), DATA, null);
        Terminal.say("Hệ thống đang chạy tại %s".formatted(Address.of(context)));
        return options.outcome(context);
    }
}
