package vn.loive.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A running PostgreSQL that belongs to a data folder.
 * One that ends by itself, as on a full disk, comes up again at its port.
 * It listens on loopback only, asks every role for its password, and keeps what it has confirmed even when program and machine are cut off.
 */
public final class EmbeddedServer implements AutoCloseable {

    private final FolderLock lock;
    private final ServerPasswords passwords;
    private final LastingServer running;
    private final boolean firstStart;

    private EmbeddedServer(FolderLock lock, ServerPasswords passwords, LastingServer running, boolean firstStart) {
        this.lock = lock;
        this.passwords = passwords;
        this.running = running;
        this.firstStart = firstStart;
    }

    /**
     * Starts the server of this data folder and makes it the first time.
     * A server that an earlier program left behind is stopped first, so that the first next start works.
     *
     * @param dataFolder where everything the program keeps is kept; made when absent
     * @param progress hears one Vietnamese line for every step that takes a while
     * @throws ServerCannotStart with reason and remedy; nothing half made stays behind
     */
    public static EmbeddedServer start(Path dataFolder, Consumer<String> progress) {
        ServerFolder folder = ServerFolder.open(dataFolder);
        FolderLock lock = FolderLock.take(folder);
        try {
            if (Files.exists(folder.unfinished())) {
                throw new ServerCannotStart(ServerCannotStart.Reason.UNFINISHED, null, folder.root());
            }
            return start(folder, lock, progress);
        } catch (RuntimeException | Error failure) {
            folder.leaveNothingHalfMade();
            lock.close();
            throw failure;
        }
    }

    /**
     * Does something with the files of a data folder while no program has it; its permissions are ours from then on.
     * A server that an earlier program left behind is stopped first.
     *
     * @param dataFolder the folder; made when absent
     * @param work what is done; it must leave the file named {@code lock} alone
     * @throws ServerCannotStart when the folder cannot be used, or a program has it
     */
    public static void whileStopped(Path dataFolder, Consumer<String> progress, Runnable work) {
        ServerFolder folder = ServerFolder.open(dataFolder);
        FolderLock lock = FolderLock.take(folder);
        try {
            if (Files.exists(folder.cluster())) {
                new LeftBehind(folder, ServerBinaries.of(folder, progress)).stop(progress);
            }
            work.run();
        } finally {
            lock.close();
        }
    }

    /** Whether a server was ever made in this data folder. */
    public static boolean isIn(Path dataFolder) {
        return Files.exists(dataFolder.resolve("cluster"));
    }

    static EmbeddedServer start(ServerFolder folder, FolderLock lock, Consumer<String> progress) {
        ServerBinaries binaries = ServerBinaries.of(folder, progress);
        new LeftBehind(folder, binaries).stop(progress);
        ServerPasswords passwords = ServerPasswords.of(folder);
        boolean firstStart = new Cluster(folder, binaries).makeUnlessThere(passwords, progress);
        LastingServer running = LastingServer.start(folder, binaries, progress);
        EmbeddedServer server = new EmbeddedServer(lock, passwords, running, firstStart);
        try {
            ServerSettings.requireInForce(folder, server.jdbcUrl("postgres"), passwords.owner());
            binaries.removeOthers();
            return server;
        } catch (RuntimeException | Error failure) {
            server.close();
            throw failure;
        }
    }

    /** Whether this program runs as root, which PostgreSQL refuses and we go round; its caller should say that it ought not to be so. */
    public static boolean runningAsRoot() {
        return ServerFolder.ownUserId() == 0;
    }

    /** The loopback port of this start; another one at the next. */
    public int port() {
        return running.port();
    }

    /** The role that owns the server and runs migrations; the program itself never works under it. */
    public String ownerName() {
        return ServerPasswords.OWNER;
    }

    /** The owner's random password. */
    public String ownerPassword() {
        return passwords.owner();
    }

    /**
     * The random password kept for a role, made on first demand.
     * The role itself is made by whoever asks.
     *
     * @param role lower-case letters, digits and underscores
     */
    public String password(String role) {
        return passwords.of(role);
    }

    /** The address of a database of this server, without user and password. */
    public String jdbcUrl(String database) {
        return jdbcUrl(port(), database);
    }

    static String jdbcUrl(int port, String database) {
        // The driver is told to keep row values out of its exceptions, since those end in logs.
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database
                + "?sslmode=disable&gssEncMode=disable&logServerErrorDetail=false";
    }

    /** Whether this start made the server, so that it is still empty. */
    public boolean firstStart() {
        return firstStart;
    }

    /** Stops the server fast (what is not confirmed is rolled back), waits for its end and sets the folder free; a second call does nothing. */
    @Override
    public void close() {
        try {
            running.close();
        } finally {
            lock.close();
        }
    }
}
