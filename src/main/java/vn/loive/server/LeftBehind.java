package vn.loive.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import vn.loive.server.ServerCannotStart.Reason;

/**
 * Processes that a killed program left running on this data folder.
 * They are known by the program file they run, which lies inside the folder; the number in postmaster.pid may by now belong to anybody and is never trusted.
 */
final class LeftBehind {

    private static final Duration POLL = Duration.ofMillis(20);

    private final ServerFolder folder;
    private final ServerBinaries binaries;

    LeftBehind(ServerFolder folder, ServerBinaries binaries) {
        this.folder = folder;
        this.binaries = binaries;
    }

    /** Ends them, gently first; afterwards a stale postmaster.pid is nobody's and goes. */
    void stop(Consumer<String> progress) {
        if (!processes().isEmpty()) {
            progress.accept(ServerWords.progress("left-behind"));
            boolean gone =
                    endedBy("INT", Duration.ofSeconds(60)) || endedBy("QUIT", Duration.ofSeconds(15)) || endedByForce();
            if (!gone) {
                throw new ServerCannotStart(
                        Reason.LEFT_BEHIND, null, processes().getFirst().pid());
            }
        }
        ServerFolder.remove(folder.cluster().resolve("postmaster.pid"));
    }

    List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses().filter(this::isOurs).toList();
    }

    private boolean isOurs(ProcessHandle process) {
        try {
            Path program = Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "exe"));
            return program.startsWith(folder.programs());
        } catch (IOException unreadable) {
            return false; // Ended meanwhile, or another user's, and then not ours to touch.
        }
    }

    /** Signals only those at the top: a postmaster tells its own children. */
    private boolean endedBy(String signal, Duration patience) {
        List<ProcessHandle> ours = processes();
        ours.stream()
                .filter(process -> process.parent().filter(ours::contains).isEmpty())
                .forEach(process -> Postmaster.signal(folder, binaries, signal, process.pid()));
        return gone(patience);
    }

    /** Like a power cut for all of them at once, which the write-ahead log is made for. */
    private boolean endedByForce() {
        processes().forEach(ProcessHandle::destroyForcibly);
        return gone(Duration.ofSeconds(10));
    }

    private boolean gone(Duration patience) {
        for (long left = patience.dividedBy(POLL); left > 0; left--) {
            if (processes().isEmpty()) {
                return true;
            }
            try {
                Thread.sleep(POLL);
            } catch (InterruptedException interruption) {
                throw ServerCommand.interrupted(interruption);
            }
        }
        return false;
    }
}
