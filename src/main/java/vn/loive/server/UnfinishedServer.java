package vn.loive.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A new server in a folder that is being filled.
 * A mark lies in the folder until everything is in it: while it lies there no program starts on the folder, and whoever
 * begins again begins from nothing. Taking the mark away is one act of the file system, so the folder is filled or it is not.
 */
public final class UnfinishedServer implements AutoCloseable {

    private final ServerFolder folder;
    private final EmbeddedServer server;
    private boolean finished;

    private UnfinishedServer(ServerFolder folder, EmbeddedServer server) {
        this.folder = folder;
        this.server = server;
    }

    /**
     * Marks the folder and starts a new server in it.
     *
     * @param dataFolder absent, empty, with nothing but a folder of keys, or left over from a filling that was cut off
     * @throws ServerCannotStart when it holds anything else, or cannot be used
     */
    public static UnfinishedServer begin(Path dataFolder, Consumer<String> progress) {
        refuseFilled(dataFolder);
        ServerFolder folder = ServerFolder.open(dataFolder);
        FolderLock lock = FolderLock.take(folder);
        try {
            mark(folder, progress);
            return new UnfinishedServer(folder, EmbeddedServer.start(folder, lock, progress));
        } catch (RuntimeException | Error failure) {
            unmark(folder);
            lock.close();
            throw failure;
        }
    }

    /** Asked before anything is made in it. */
    private static void refuseFilled(Path dataFolder) {
        ServerFolder wanted = new ServerFolder(dataFolder.toAbsolutePath().normalize());
        ServerFolder.with(wanted.root(), () -> {
            if (Files.exists(wanted.root()) && !Files.exists(wanted.unfinished()) && !wanted.isBare()) {
                throw new ServerCannotStart(ServerCannotStart.Reason.FOLDER_NOT_EMPTY, null, wanted.root());
            }
            return wanted;
        });
    }

    private static void mark(ServerFolder folder, Consumer<String> progress) {
        if (Files.exists(folder.cluster())) {
            new LeftBehind(folder, ServerBinaries.of(folder, progress)).stop(progress);
        }
        ServerFolder.with(folder.unfinished(), () -> {
            ServerPasswords.writePrivate(folder.unfinished(), "");
            folder.flush();
            return folder;
        });
        folder.empty();
    }

    /** The server, for as long as it is being filled. */
    public EmbeddedServer server() {
        return server;
    }

    /** Stops the server and lets the folder count from now on. */
    public void finish() {
        server.close();
        alone(() -> {
            Files.delete(folder.unfinished());
            folder.flush();
            return folder;
        });
        finished = true;
    }

    /** Stops the server; what was not finished is taken away, and the folder is as it was before. */
    @Override
    public void close() {
        server.close();
        if (!finished) {
            alone(() -> {
                unmark(folder);
                return folder;
            });
        }
    }

    private static void unmark(ServerFolder folder) {
        folder.empty();
        ServerFolder.remove(folder.log());
        ServerFolder.remove(folder.unfinished());
    }

    private void alone(ServerFolder.FileWork<ServerFolder> work) {
        FolderLock lock = FolderLock.take(folder);
        try {
            ServerFolder.with(folder.root(), work);
        } finally {
            lock.close();
        }
    }
}
