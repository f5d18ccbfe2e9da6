package vn.loive.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The demonstration, started anew for one journey on a folder of its own, and ended with it. */
final class Program implements BeforeAllCallback, AfterAllCallback {

    static final String PASSWORD = "Trinh-dien-2021";

    private final List<String> before;
    private Path data;
    private int port;
    private Process process;
    private String address;

    Program() {
        this(List.of());
    }

    /** Started by other words, such as those that give it a disk of its own. */
    Program(List<String> before) {
        this.before = before;
    }

    @Override
    public void beforeAll(ExtensionContext journey) throws IOException {
        begins(folder(journey.getRequiredTestClass()));
    }

    /** Starts anew on a folder. */
    void begins(Path folder) throws IOException {
        data = folder;
        // A passkey belongs to an address, so the port is known before the program starts.
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        starts("demo", "--fresh");
    }

    /** Where the data of a journey lie. */
    static Path folder(Class<?> journey) throws IOException {
        return Files.createDirectories(Path.of("target/demo").toAbsolutePath()).resolve(journey.getSimpleName());
    }

    @Override
    public void afterAll(ExtensionContext journey) throws InterruptedException {
        ends();
    }

    /** Starts the program with a command that goes on running. */
    void starts(String... words) throws IOException {
        process = run(words);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        address = addressSaid();
    }

    /** Runs a command to its end on the same data, and hands over what it said. */
    String says(String... words) throws IOException, InterruptedException {
        Process command = run(words);
        String said = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        command.waitFor();
        return said;
    }

    void ends() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    /** Cuts the program off, as {@code kill -9} does; the server of its database is left behind. */
    void killed() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Cuts off the server of its database, with all its processes. */
    void serverKilled() {
        process.descendants().toList().forEach(ProcessHandle::destroyForcibly);
    }

    /** The number of its process. */
    long pid() {
        return process.pid();
    }

    /** Where it answers, with a slash at the end. */
    String address() {
        return address;
    }

    private Process run(String... words) throws IOException {
        List<String> all = new ArrayList<>(before);
        all.addAll(java());
        all.addAll(List.of(words));
        all.addAll(List.of("--port", Integer.toString(port), "--data", data.toString()));
        return new ProcessBuilder(all).redirectErrorStream(true).start();
    }

    private static List<String> java() {
        Path program =
                Path.of(System.getProperty("loive.program")).toAbsolutePath().normalize();
        Path cache = program.resolveSibling("loi-ve.aot");
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED"));
        if (Files.exists(cache)) {
            words.add("-XX:AOTCache=" + cache);
        }
        words.addAll(List.of("-jar", program.toString()));
        return words;
    }

    private String addressSaid() throws IOException {
        StringBuilder said = new StringBuilder();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            if (line.contains("http://")) {
                drain(lines);
                return line.substring(line.indexOf("http")).strip();
            }
        }
        throw new IllegalStateException("The program ended before it said its address:\n" + said);
    }

    /** Goes on reading, so that the program never waits for somebody to listen. */
    private static void drain(BufferedReader lines) {
        Thread.ofVirtual().start(() -> {
            try {
                while (lines.readLine() != null) {}
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
