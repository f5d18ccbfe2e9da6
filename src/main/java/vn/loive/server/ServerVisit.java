package vn.loive.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The server of a data folder, whether a program runs on it or not: the one that runs is joined, else it is started and
 * stopped again.
 * Whoever may read the folder knows the server's port and password anyway.
 */
public final class ServerVisit implements AutoCloseable {

    private static final int LINE_OF_PORT = 3;
    private static final int LINE_OF_STATE = 7;

    private final int port;
    private final ServerPasswords passwords;
    private final @Nullable EmbeddedServer own;

    private ServerVisit(int port, ServerPasswords passwords, @Nullable EmbeddedServer own) {
        this.port = port;
        this.passwords = passwords;
        this.own = own;
    }

    /**
     * Joins or starts the server.
     *
     * @throws ServerCannotStart when there is none in the folder that can be reached
     */
    public static ServerVisit to(Path dataFolder, Consumer<String> progress) {
        ServerFolder folder = ServerFolder.open(dataFolder);
        try {
            EmbeddedServer started = EmbeddedServer.start(dataFolder, progress);
            return new ServerVisit(started.port(), ServerPasswords.of(folder), started);
        } catch (ServerCannotStart refusal) {
            if (refusal.reason() != ServerCannotStart.Reason.FOLDER_IN_USE || Files.exists(folder.unfinished())) {
                throw refusal;
            }
            return new ServerVisit(portOf(folder, refusal), ServerPasswords.of(folder), null);
        }
    }

    /** PostgreSQL writes where it listens, and its state last. */
    private static int portOf(ServerFolder folder, ServerCannotStart refusal) {
        try {
            List<String> lines = Files.readAllLines(folder.cluster().resolve("postmaster.pid"));
            if (lines.size() > LINE_OF_STATE && lines.get(LINE_OF_STATE).strip().equals("ready")) {
                return Integer.parseInt(lines.get(LINE_OF_PORT).strip());
            }
        } catch (IOException starting) {
            refusal.addSuppressed(starting);
        }
        throw refusal;
    }

    /** Whether a program runs on the folder. */
    public boolean joined() {
        return own == null;
    }

    /** The address of a database of the server, without user and password. */
    public String jdbcUrl(String database) {
        return EmbeddedServer.jdbcUrl(port, database);
    }

    /** The role that owns the server. */
    public String ownerName() {
        return ServerPasswords.OWNER;
    }

    /** The random password kept for a role. */
    public String password(String role) {
        return passwords.of(role);
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
