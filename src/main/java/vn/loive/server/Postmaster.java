package vn.loive.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.loive.server.ServerCannotStart.Reason;

/** The running server process: brought up, waited for, and stopped. */
final class Postmaster implements AutoCloseable {

    private static final int TRIES = 5;
    private static final Duration POLL = Duration.ofMillis(15);
    private static final Duration BETWEEN_NEWS = Duration.ofSeconds(5);

    /** How long connections may end by themselves when the whole program ends, since the pools are closing at the same moment. */
    private static final Duration PATIENCE_AT_EXIT = Duration.ofSeconds(5);

    private final ServerFolder folder;
    private final ServerBinaries binaries;
    private final Process process;
    private final int port;
    private final Thread atExit;
    private volatile boolean told;

    private Postmaster(ServerFolder folder, ServerBinaries binaries, int port) {
        this.folder = folder;
        this.binaries = binaries;
        this.port = port;
        this.process = ServerCommand.start(command());
        this.atExit = Thread.ofPlatform().name("stop-postgres").unstarted(this::closeAtExit);
        try {
            Runtime.getRuntime().addShutdownHook(atExit);
        } catch (IllegalStateException alreadyEnding) {
            process.destroy();
            throw alreadyEnding;
        }
    }

    /** Starts the server on a free port and waits, however long a recovery takes, until it accepts connections. */
    static Postmaster start(ServerFolder folder, ServerBinaries binaries, Consumer<String> progress) {
        for (int attempt = 1; ; attempt++) {
            Postmaster postmaster = made(folder, binaries, freePort());
            if (postmaster.becomesReady(progress)) {
                return postmaster;
            }
            String words = words(folder);
            if (attempt == TRIES || !ServerDiagnosis.passing(words)) {
                throw ServerDiagnosis.of(folder, words);
            }
            new LeftBehind(folder, binaries).stop(progress);
        }
    }

    /** Starts the server once more on the port that its clients know; one try. */
    static Postmaster startAgain(ServerFolder folder, ServerBinaries binaries, int port) {
        Postmaster postmaster = made(folder, binaries, port);
        if (!postmaster.becomesReady(step -> {})) {
            throw ServerDiagnosis.of(folder, words(folder));
        }
        return postmaster;
    }

    private static Postmaster made(ServerFolder folder, ServerBinaries binaries, int port) {
        keepLastLog(folder);
        return new Postmaster(folder, binaries, port);
    }

    private static String words(ServerFolder folder) {
        return ServerFolder.with(log(folder), () -> Files.readString(log(folder)));
    }

    int port() {
        return port;
    }

    /** Whether it was told to end. */
    boolean told() {
        return told;
    }

    /** Waits until it has ended, told or not. */
    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** Sends a signal to a process known to be ours and says whether it arrived; with PostgreSQL's own tool, for Java knows only two signals. */
    static boolean signal(ServerFolder folder, ServerBinaries binaries, String signal, long pid) {
        List<String> command = List.of(binaries.program("pg_ctl").toString(), "kill", signal, Long.toString(pid));
        return ServerCommand.run(folder.root(), command).exit() == 0;
    }

    /** In a session of its own: Ctrl-C in the terminal must reach the program first, not the server under it. */
    private ProcessBuilder command() {
        Stream<String> start = Stream.of(
                "setsid",
                binaries.program("postgres").toString(),
                "-D",
                folder.cluster().toString());
        return ServerCommand.prepare(
                        folder.root(),
                        Stream.concat(start, ServerSettings.asOptions(port)).toList())
                .redirectOutput(log(folder).toFile());
    }

    /** Whether it came up; if not it has ended. */
    private boolean becomesReady(Consumer<String> progress) {
        for (long polls = 1; !ended(POLL); polls++) {
            if (saysReady()) {
                return true;
            }
            if (polls % BETWEEN_NEWS.dividedBy(POLL) == 0) {
                progress.accept(ServerWords.progress("recovering"));
            }
        }
        close();
        return false;
    }

    /** The postmaster writes its number first and its state last. */
    private boolean saysReady() {
        try {
            List<String> lines = Files.readAllLines(folder.cluster().resolve("postmaster.pid"));
            return lines.size() >= 8
                    && lines.getFirst().equals(Long.toString(process.pid()))
                    && lines.get(7).strip().equals("ready");
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        told = true;
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException alreadyEnding) {
            // The hook runs too; ending a server twice is ending it once.
        }
        boolean ended = endedBy("INT", Duration.ofSeconds(60)) || endedBy("QUIT", Duration.ofSeconds(15));
        if (!ended) {
            process.destroyForcibly();
        }
    }

    private void closeAtExit() {
        told = true;
        process.destroy();
        if (!ended(PATIENCE_AT_EXIT)) {
            close();
        }
    }

    private boolean endedBy(String signal, Duration patience) {
        return !process.isAlive() || (signal(folder, binaries, signal, process.pid()) && ended(patience));
    }

    private boolean ended(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interruption) {
            throw ServerCommand.interrupted(interruption);
        }
    }

    private static void keepLastLog(ServerFolder folder) {
        Path log = log(folder);
        ServerFolder.with(log, () -> {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling("server.previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            ServerPasswords.writePrivate(log, "");
            return log;
        });
    }

    private static Path log(ServerFolder folder) {
        return folder.log().resolve("server.log");
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException failure) {
            throw new ServerCannotStart(Reason.UNEXPECTED, failure, failure, "-");
        }
    }
}
