package vn.loive.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import vn.loive.server.ServerCannotStart.Reason;

/** The folder PostgreSQL keeps its data in: made whole or not at all. */
final class Cluster {

    private static final String WHO_MAY_CONNECT = """
            # Written at each start: loopback only, and nobody without a password.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private final ServerFolder folder;
    private final ServerBinaries binaries;

    Cluster(ServerFolder folder, ServerBinaries binaries) {
        this.folder = folder;
        this.binaries = binaries;
    }

    /** Makes the data folder of the server the first time, and says whether it did. */
    boolean makeUnlessThere(ServerPasswords passwords, Consumer<String> progress) {
        removeHalfMade();
        boolean absent = !Files.exists(folder.cluster());
        if (absent) {
            progress.accept(ServerWords.progress("making"));
            make(passwords);
        }
        ServerFolder.with(folder.cluster(), () -> {
            requireMajor();
            ServerPasswords.writePrivate(folder.cluster().resolve("pg_hba.conf"), WHO_MAY_CONNECT);
            return absent;
        });
        return absent;
    }

    private void make(ServerPasswords passwords) {
        try {
            ServerFolder.with(folder.root(), () -> {
                ServerPasswords.writePrivate(ownerPasswordFile(), passwords.owner());
                runInitdb();
                Files.move(folder.clusterInTheMaking(), folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
                folder.flush();
                return folder;
            });
        } finally {
            removeHalfMade();
        }
    }

    private void removeHalfMade() {
        ServerFolder.remove(ownerPasswordFile());
        ServerFolder.remove(folder.clusterInTheMaking());
    }

    private void runInitdb() {
        ServerCommand.Outcome outcome = ServerCommand.run(folder.root(), initdb());
        if (outcome.exit() != 0) {
            throw ServerDiagnosis.of(folder, outcome.words());
        }
    }

    private List<String> initdb() {
        return List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + folder.clusterInTheMaking(),
                "--username=" + ServerPasswords.OWNER,
                "--pwfile=" + ownerPasswordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=vi-VN",
                "--text-search-config=simple",
                "--data-checksums");
    }

    private void requireMajor() throws IOException {
        String major = Files.readString(folder.cluster().resolve("PG_VERSION")).strip();
        if (!major.equals(ServerBinaries.MAJOR)) {
            throw new ServerCannotStart(Reason.OTHER_VERSION, null, folder.cluster(), major, ServerBinaries.MAJOR);
        }
    }

    private Path ownerPasswordFile() {
        return folder.root().resolve("owner-password.making");
    }
}
