package vn.loive.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The demonstration, started once for all journeys on a folder of its own, and ended with the tests. */
final class Program {

    static final String PASSWORD = "Trinh-dien-2021";

    private static Program running;

    private final Process process;
    private final String address;

    private Program(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** The running demonstration; the first call starts it. */
    static synchronized Program running() {
        if (running == null) {
            running = start();
            Runtime.getRuntime().addShutdownHook(new Thread(running::end));
        }
        return running;
    }

    /** Where it answers, with a slash at the end. */
    String address() {
        return address;
    }

    private static Program start() {
        try {
            Path data = Files.createDirectories(Path.of("target")).toAbsolutePath().resolve("demo");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-Xmx512m",
                            "-XX:+UseSerialGC",
                            "--enable-native-access=ALL-UNNAMED",
                            "-jar",
                            System.getProperty("loive.program"),
                            "demo",
                            "--port",
                            "0",
                            "--data",
                            data.toString(),
                            "--fresh")
                    .redirectErrorStream(true)
                    .start();
            return new Program(process, addressSaidBy(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String addressSaidBy(Process process) throws IOException {
        StringBuilder said = new StringBuilder();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            if (line.startsWith("Địa chỉ:")) {
                drain(lines);
                return line.substring(line.indexOf("http")).strip();
            }
        }
        throw new IllegalStateException("The program ended before it said its address:\n" + said);
    }

    /** Goes on reading, so that the program never waits for somebody to listen. */
    private static void drain(BufferedReader lines) {
        Thread.ofVirtual().start(() -> lines.lines().forEach(line -> {}));
    }

    private void end() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
