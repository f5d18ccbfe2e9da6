package vn.loive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import vn.loive.database.StartProgress;
import vn.loive.shared.VietnameseDate;

/** What every command that starts the program lets one choose. */
class StartOptions {

    static final int PORT_TAKEN = 4;
    private static final int LAST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "CỔNG",
            defaultValue = "8080",
            description = "Cổng HTTP trên máy này; mặc định ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "THƯ_MỤC",
            description = "Thư mục dữ liệu; mặc định var/data, của bản trình diễn là var/demo.")
    private @Nullable Path data;

    @Option(names = "--today", paramLabel = "NGÀY", description = "Ngày trên hệ thống, dạng 2021-08-02.")
    private @Nullable LocalDate today;

    @Option(names = "--stop-after-start", hidden = true)
    private boolean stopAfterStart;

    /** Starts the program with further settings; it runs on until the context is closed. */
    ConfigurableApplicationContext start(Map<String, String> settings, Path usualData, @Nullable LocalDate usualDay) {
        refuseTakenPort();
        return start(settings, port, usualData, today == null ? usualDay : today);
    }

    /** Starts the program for one task of the command line: on a free port, so that nobody comes in. */
    ConfigurableApplicationContext startAside(Map<String, String> settings, Path usualData, @Nullable LocalDate day) {
        return start(settings, 0, usualData, day);
    }

    private ConfigurableApplicationContext start(
            Map<String, String> settings, int onPort, Path usualData, @Nullable LocalDate day) {
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.put("server.port", Integer.toString(onPort));
        all.put("loive.data", data(usualData).toString());
        if (day != null) {
            all.put("loive.today", day.toString());
        }
        SpringApplication application = new SpringApplication(Application.class);
        application.setDefaultProperties(Map.of("loive.address", "http://localhost:%d".formatted(port)));
        application.addInitializers(speaking(), new BehindTls());
        return application.run(all.entrySet().stream()
                .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
                .toArray(String[]::new));
    }

    /** The day that was chosen. */
    @Nullable
    LocalDate day() {
        return today;
    }

    /** Whether the program would run on that usual day. */
    boolean onDay(LocalDate usual) {
        return today == null || today.equals(usual);
    }

    void refuseDayBefore(LocalDate first) {
        if (today != null && today.isBefore(first)) {
            throw new CannotStart(
                    CommandLine.ExitCode.USAGE,
                    "Bản trình diễn bắt đầu từ ngày %s. Chọn ngày ấy hoặc một ngày sau: --today %s"
                            .formatted(VietnameseDate.write(first), first));
        }
    }

    /** The data folder that was chosen, or the usual one. */
    Path data(Path usual) {
        return (data == null ? usual : data).toAbsolutePath().normalize();
    }

    /** The exit code of a command that has started the program: none while it runs on. */
    int outcome(ConfigurableApplicationContext context) {
        if (stopAfterStart) {
            visit(Address.of(context));
            context.close();
            return 0;
        }
        return Application.RUNNING;
    }

    private static ApplicationContextInitializer<GenericApplicationContext> speaking() {
        return context -> context.registerBean(StartProgress.class, () -> Terminal::say);
    }

    /** Fetches the first page, so that a start cache made from this run knows what a page needs. */
    private static void visit(String address) {
        try (InputStream page = URI.create(address + "sign-in").toURL().openStream()) {
            page.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void refuseTakenPort() {
        if (port < 0 || port > LAST_PORT) {
            throw new CannotStart(
                    CommandLine.ExitCode.USAGE, "Không có cổng %d. Chọn cổng từ 1024 đến 65535.".formatted(port));
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new CannotStart(PORT_TAKEN, whyNot(e));
        }
    }

    private String whyNot(IOException failure) {
        return Objects.toString(failure.getMessage(), "").contains("Permission denied")
                ? "Người dùng này không được mở cổng %d. Chọn cổng từ 1024 trở lên: --port 8080".formatted(port)
                : "Cổng %d đang có chương trình khác dùng. Dừng chương trình ấy hoặc chọn cổng khác: --port %d"
                        .formatted(port, port + 1);
    }
}
