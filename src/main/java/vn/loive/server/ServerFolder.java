package vn.loive.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.loive.server.ServerCannotStart.Reason;

/**
 * The data folder and where the server keeps its things in it; everything is closed to other users of the machine.
 *
 * @param root its real path, without links
 */
record ServerFolder(Path root) {

    static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rwx------");
    static final Set<PosixFilePermission> PRIVATE_FILE = PosixFilePermissions.fromString("rw-------");

    /** What a first start takes: 60 MB of programs, 60 MB of data, room for the first entries and the log of writes. */
    static final long FIRST_START_MEGABYTES = 300;

    /** Something done with files that may fail. */
    @FunctionalInterface
    interface FileWork<T> {
        T run() throws IOException;
    }

    /** Makes the folder where needed and refuses one that cannot be ours. */
    static ServerFolder open(Path wanted) {
        Path absolute = wanted.toAbsolutePath().normalize();
        return with(absolute, () -> {
            Files.createDirectories(absolute, asPrivate(PRIVATE));
            ServerFolder folder = new ServerFolder(absolute.toRealPath());
            folder.requireOwn();
            folder.closeToOthers();
            folder.requireSpace();
            Files.createDirectories(folder.log(), asPrivate(PRIVATE));
            return folder;
        });
    }

    /** Works with a file; what fails is told with its name and the remedy. */
    static <T> T with(Path file, FileWork<T> work) {
        try {
            return work.run();
        } catch (IOException failure) {
            throw unusable(file, failure);
        }
    }

    Path programs() {
        return root.resolve("server");
    }

    Path cluster() {
        return root.resolve("cluster");
    }

    Path clusterInTheMaking() {
        return root.resolve("cluster.making");
    }

    Path log() {
        return root.resolve("log");
    }

    Path passwords() {
        return root.resolve("passwords");
    }

    Path lock() {
        return root.resolve("lock");
    }

    /** The mark of a folder that is being filled and counts for nothing before it is gone. */
    Path unfinished() {
        return root.resolve("unfinished");
    }

    static FileAttribute<Set<PosixFilePermission>> asPrivate(Set<PosixFilePermission> permissions) {
        return PosixFilePermissions.asFileAttribute(permissions);
    }

    static int ownUserId() {
        try {
            return userId(Path.of("/proc/self"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ServerCannotStart unusable(Path folder, IOException failure) {
        String words = Objects.requireNonNullElse(failure.getMessage(), "");
        if (words.contains("No space left") || words.contains("quota exceeded")) {
            return new ServerCannotStart(Reason.NO_SPACE, failure, folder, FIRST_START_MEGABYTES);
        }
        return new ServerCannotStart(
                Reason.FOLDER_UNUSABLE, failure, folder, failure.getClass().getSimpleName() + " " + words);
    }

    /** Makes a rename survive a power cut. */
    void flush() throws IOException {
        try (FileChannel itself = FileChannel.open(root, StandardOpenOption.READ)) {
            itself.force(true);
        }
    }

    /** After a first start that failed: without data nothing else here is worth keeping. */
    void leaveNothingHalfMade() {
        if (!Files.exists(cluster())) {
            Stream.of(programs(), log(), passwords(), lock()).forEach(ServerFolder::remove);
        }
    }

    /** Whether there is nothing in it but what {@link #empty()} leaves. */
    boolean isBare() throws IOException {
        try (Stream<Path> inside = Files.list(root)) {
            return inside.allMatch(this::staysWhenEmptied);
        }
    }

    /** Removes everything but the keys, what is kept of the record, the lock and the mark. */
    void empty() {
        with(root, () -> {
            try (Stream<Path> inside = Files.list(root)) {
                inside.filter(path -> !staysWhenEmptied(path)).forEach(ServerFolder::remove);
            }
            return root;
        });
    }

    private boolean staysWhenEmptied(Path path) {
        return List.of(lock(), unfinished(), log(), root.resolve("keys"), root.resolve("record"))
                .contains(path);
    }

    /** Removes a file or a whole folder, whether it is there or not; links are removed, not followed. */
    static void remove(Path tree) {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        with(tree, () -> {
            for (Path path : everythingIn(tree).reversed()) {
                Files.deleteIfExists(path);
            }
            return tree;
        });
    }

    private static List<Path> everythingIn(Path tree) throws IOException {
        try (Stream<Path> below = Files.walk(tree)) {
            return below.sorted().toList();
        }
    }

    private void requireOwn() throws IOException {
        for (Path path : new Path[] {root, cluster()}) {
            if (Files.exists(path) && userId(path) != ownUserId()) {
                throw new ServerCannotStart(
                        Reason.FOLDER_OF_ANOTHER_USER,
                        null,
                        path,
                        Files.getOwner(path).getName());
            }
        }
    }

    /** A folder that is empty or already ours is closed; of one that holds other things only its openness to writing is refused. */
    private void closeToOthers() throws IOException {
        if (isEmpty() || Files.exists(lock()) || Files.exists(cluster())) {
            Files.setPosixFilePermissions(root, PRIVATE);
            return;
        }
        Set<PosixFilePermission> granted = Files.getPosixFilePermissions(root);
        if (granted.contains(PosixFilePermission.GROUP_WRITE) || granted.contains(PosixFilePermission.OTHERS_WRITE)) {
            throw new ServerCannotStart(Reason.FOLDER_OPEN_TO_OTHERS, null, root);
        }
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> inside = Files.list(root)) {
            return inside.findAny().isEmpty();
        }
    }

    private void requireSpace() throws IOException {
        FileStore disk = Files.getFileStore(root);
        if (!Files.exists(cluster()) && disk.getUsableSpace() >> 20 < FIRST_START_MEGABYTES) {
            throw new ServerCannotStart(Reason.NO_SPACE, null, root, FIRST_START_MEGABYTES);
        }
    }

    private static int userId(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }
}
