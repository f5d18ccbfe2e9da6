package vn.loive.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.loive.server.ServerCannotStart.Reason;

/** One program per data folder: the system gives the lock back however the program ends. */
final class FolderLock implements AutoCloseable {

    /** The system's lock is per process and lost when any handle on the file closes, so a second taker in this process must not even open it. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the folder for this program, or says which program has it. */
    static FolderLock take(ServerFolder folder) {
        Path file = folder.lock();
        if (!HELD_HERE.add(file)) {
            throw inUse(folder, Long.toString(ProcessHandle.current().pid()));
        }
        try {
            return ServerFolder.with(file, () -> new FolderLock(file, lock(folder)));
        } catch (RuntimeException refusal) {
            HELD_HERE.remove(file);
            throw refusal;
        }
    }

    private static FileChannel lock(ServerFolder folder) throws IOException {
        FileChannel channel = FileChannel.open(
                folder.lock(),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                ServerFolder.asPrivate(ServerFolder.PRIVATE_FILE));
        if (channel.tryLock() == null) {
            channel.close();
            throw inUse(folder, Files.readString(folder.lock()));
        }
        String holder = ProcessHandle.current().pid() + "\n";
        channel.truncate(0).write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.US_ASCII)), 0);
        return channel;
    }

    private static ServerCannotStart inUse(ServerFolder folder, String holder) {
        return new ServerCannotStart(Reason.FOLDER_IN_USE, null, folder.root(), holder);
    }

    @Override
    public void close() {
        if (!channel.isOpen()) {
            return; // By now the folder may be held by another start of this process.
        }
        ServerFolder.with(file, () -> {
            channel.close();
            return HELD_HERE.remove(file);
        });
    }
}
