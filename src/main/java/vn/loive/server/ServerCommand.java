package vn.loive.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.loive.server.ServerCannotStart.Reason;

/** Runs the server's programs: in a plain environment, and under a lesser identity when we are root. */
final class ServerCommand {

    private ServerCommand() {}

    /**
     * What a finished program said.
     *
     * @param exit 0 when it did its work
     * @param words everything it printed
     */
    record Outcome(int exit, String words) {}

    /**
     * PostgreSQL refuses root; in a user namespace of its own it is nobody, while files stay root's.
     * Either way a small tool executes the program in its own place, so that what forbids it is told in words.
     */
    static ProcessBuilder prepare(Path workingFolder, List<String> command) {
        List<String> words =
                new ArrayList<>(EmbeddedServer.runningAsRoot() ? List.of("unshare", "-U", "--") : List.of("env", "--"));
        words.addAll(command);
        return plain(workingFolder, words);
    }

    static Outcome run(Path workingFolder, List<String> command) {
        return finish(prepare(workingFolder, command));
    }

    static Process start(ProcessBuilder builder) {
        try {
            return builder.redirectErrorStream(true).start();
        } catch (IOException failure) {
            throw new ServerCannotStart(
                    Reason.TOOL_MISSING, failure, builder.command().getFirst());
        }
    }

    /** Brings a folder's files to the disk; without it a power cut could leave whole names with empty contents. */
    static void flush(Path folder) {
        finish(plain(folder, List.of("sync", "-f", folder.toString())));
    }

    private static Outcome finish(ProcessBuilder builder) {
        Process process = start(builder);
        try (var output = process.getInputStream()) {
            String words = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), words);
        } catch (IOException failure) {
            throw new ServerCannotStart(Reason.UNEXPECTED, failure, failure, "-");
        } catch (InterruptedException interruption) {
            process.destroy();
            throw interrupted(interruption);
        }
    }

    static ServerCannotStart interrupted(InterruptedException interruption) {
        Thread.currentThread().interrupt();
        return new ServerCannotStart(Reason.UNEXPECTED, interruption, "interrupted", "-");
    }

    /** Settings of the caller's shell (PGDATA, PGOPTIONS, LD_LIBRARY_PATH, language) must not reach the server. */
    private static ProcessBuilder plain(Path workingFolder, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(workingFolder.toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.putAll(Map.of("PATH", "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL", "C", "TZ", "UTC"));
        return builder;
    }
}
