package vn.loive.server;

import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a server that ended by itself up again at its port, as soon as that is possible.
 * A full disk ends a server in the middle of its work, and its recovery too; the program above must not stay without it.
 */
final class LastingServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LastingServer.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

    private final ServerFolder folder;
    private final ServerBinaries binaries;
    private Postmaster postmaster;
    private boolean untold = true;
    private boolean closed;

    private LastingServer(ServerFolder folder, ServerBinaries binaries, Postmaster postmaster) {
        this.folder = folder;
        this.binaries = binaries;
        this.postmaster = postmaster;
    }

    static LastingServer start(ServerFolder folder, ServerBinaries binaries, Consumer<String> progress) {
        LastingServer server = new LastingServer(folder, binaries, Postmaster.start(folder, binaries, progress));
        server.watch();
        return server;
    }

    synchronized int port() {
        return postmaster.port();
    }

    private void watch() {
        Postmaster watched = postmaster;
        Thread.ofVirtual().name("revive-postgres").start(() -> {
            try {
                watched.awaitEnd();
                revive(watched);
            } catch (InterruptedException interruption) {
                throw ServerCommand.interrupted(interruption);
            }
        });
    }

    private synchronized void revive(Postmaster ended) throws InterruptedException {
        while (!revived(ended)) {
            wait(BETWEEN_TRIES.toMillis());
        }
    }

    /** Whether there is nothing more to do: it runs again, or nobody wants it any more. */
    private synchronized boolean revived(Postmaster ended) {
        if (closed || ended.told()) {
            return true;
        }
        try {
            new LeftBehind(folder, binaries).stop(LOG::warn);
            postmaster = Postmaster.startAgain(folder, binaries, ended.port());
        } catch (ServerCannotStart stillImpossible) {
            if (untold) {
                LOG.error(
                        "PostgreSQL ended by itself; it is tried again without pause: {}", stillImpossible.inEnglish());
            }
            untold = false;
            return false;
        }
        LOG.warn("PostgreSQL had ended by itself and runs again");
        untold = true;
        watch();
        return true;
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
        postmaster.close();
    }
}
