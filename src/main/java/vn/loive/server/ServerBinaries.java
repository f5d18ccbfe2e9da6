package vn.loive.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import vn.loive.server.ServerCannotStart.Reason;

/**
 * PostgreSQL's programs, unpacked below the data folder where no other user can put something else in their place.
 *
 * @param home the folder with bin, lib and share
 */
record ServerBinaries(Path home) {

    /** Release of the server and of the jar that brings it; a test holds it equal to the build's. */
    static final String VERSION = "18.6.0";

    static final String MAJOR = VERSION.substring(0, VERSION.indexOf('.'));

    /** The bit of a file that its owner may run. */
    private static final int OWNER_RUNS = 0100;

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    /** Unpacks this version unless it is there; what an interrupted unpacking left is done again. */
    static ServerBinaries of(ServerFolder folder, Consumer<String> progress) {
        ServerBinaries binaries = new ServerBinaries(folder.programs().resolve(VERSION));
        if (!binaries.complete()) {
            progress.accept(ServerWords.progress("unpacking", VERSION));
            binaries.unpack(folder);
        }
        return binaries;
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private boolean complete() {
        return Stream.of("initdb", "pg_ctl", "postgres").allMatch(name -> Files.isExecutable(program(name)));
    }

    private void unpack(ServerFolder folder) {
        Path unpacking = home.resolveSibling(VERSION + ".unpacking");
        try {
            ServerFolder.remove(unpacking);
            ServerFolder.remove(home);
            ServerFolder.with(folder.root(), () -> {
                unpackInto(Files.createDirectories(unpacking, ServerFolder.asPrivate(ServerFolder.PRIVATE)));
                ServerCommand.flush(unpacking);
                return Files.move(unpacking, home, StandardCopyOption.ATOMIC_MOVE);
            });
        } finally {
            ServerFolder.remove(unpacking);
        }
    }

    private static void unpackInto(Path target) throws IOException {
        try (InputStream packed = packed();
                XZInputStream plain = new XZInputStream(new BufferedInputStream(packed, 1 << 16));
                TarArchiveInputStream archive = new TarArchiveInputStream(plain)) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpackEntry(archive, entry, target);
            }
        }
    }

    private static InputStream packed() {
        String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        InputStream packed = ServerBinaries.class.getResourceAsStream(ARCHIVE);
        if (packed == null || !machine.equals("Linux amd64")) {
            throw new ServerCannotStart(Reason.MACHINE_UNSUPPORTED, null, machine);
        }
        return packed;
    }

    private static void unpackEntry(TarArchiveInputStream archive, TarArchiveEntry entry, Path target)
            throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("Archive entry must stay inside its folder, is " + entry.getName());
        }
        Path parent = entry.isDirectory() ? path : path.resolveSibling(".").normalize();
        Files.createDirectories(parent, ServerFolder.asPrivate(ServerFolder.PRIVATE));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            unpackFile(archive, (entry.getMode() & OWNER_RUNS) != 0, path);
        }
    }

    private static void unpackFile(InputStream content, boolean runs, Path path) throws IOException {
        Files.copy(content, path);
        Files.setPosixFilePermissions(path, runs ? ServerFolder.PRIVATE : ServerFolder.PRIVATE_FILE);
    }

    /** Removes the programs of other versions once this one runs. */
    void removeOthers() {
        Path programs = home.resolveSibling(".").normalize();
        List<Path> versions = ServerFolder.with(programs, () -> {
            try (Stream<Path> inside = Files.list(programs)) {
                return inside.filter(version -> !version.equals(home)).toList();
            }
        });
        versions.forEach(ServerFolder::remove);
    }
}
