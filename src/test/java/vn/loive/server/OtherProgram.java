package vn.loive.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program, most often {@link ProgramUnderLoad}, in a process of its own, and what it has said so far. */
public final class OtherProgram implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final List<String> said = new ArrayList<>();

    private OtherProgram(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
    }

    /** Starts it on a folder; {@code before} are words put before the command, such as a change of user. */
    static OtherProgram start(List<String> before, String classPath, Path folder, String what) throws IOException {
        return start(before, classPath, ProgramUnderLoad.class, List.of(folder.toString(), what));
    }

    /** Starts another program of the tests, on everything that the tests know. */
    public static OtherProgram start(Class<?> program, List<String> arguments) throws IOException {
        return start(List.of(), classPath(), program, arguments);
    }

    private static OtherProgram start(List<String> before, String classPath, Class<?> program, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                program.getName()));
        command.addAll(arguments);
        return new OtherProgram(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    static OtherProgram start(Path folder, String what) throws IOException {
        return start(List.of(), classPath(), folder, what);
    }

    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Copies the few things the program needs to where another user can read them. */
    static String classPathFor(Path open) throws IOException {
        List<String> needed = List.of("classes", "postgres", "commons-", "xz-", "jspecify", "slf4j-api");
        List<Path> entries = Stream.of(classPath().split(":"))
                .map(Path::of)
                .filter(entry -> needed.stream().anyMatch(entry.getFileName().toString()::contains))
                .toList();
        for (Path entry : entries) {
            copy(entry, open.resolve(entry.getFileName()));
        }
        return entries.stream()
                .map(entry -> open.resolve(entry.getFileName()).toString())
                .collect(Collectors.joining(":"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> below = Files.walk(from)) {
            for (Path path : below.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    long pid() {
        return process.pid();
    }

    /** Waits for a line. */
    public OtherProgram until(String wanted) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.equals(wanted + ";")) {
                return this;
            }
        }
        throw new AssertionError("Program must say " + wanted + ", said " + said);
    }

    /** Cuts it off after some milliseconds, as a power switch would, and reads what it had still said; ending it by its handle leaves its output readable. */
    public void kill(long afterMilliseconds) throws IOException, InterruptedException {
        process.waitFor(afterMilliseconds, TimeUnit.MILLISECONDS);
        process.toHandle().destroyForcibly();
        drain();
    }

    /** Asks it to end, as the system does at shutdown. */
    int end() throws IOException, InterruptedException {
        process.toHandle().destroy();
        drain();
        return process.waitFor();
    }

    private void drain() throws IOException, InterruptedException {
        output.lines().forEach(said::add);
        process.waitFor();
    }

    public List<String> said() {
        return said;
    }

    /** The rows it was told were kept. */
    Set<Long> confirmed() {
        return said.stream()
                .filter(line -> line.startsWith("+") && line.endsWith(";"))
                .map(line -> Long.valueOf(line.substring(1, line.length() - 1)))
                .collect(Collectors.toSet());
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }
}
