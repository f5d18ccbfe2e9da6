package vn.loive.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.loive.TestFolders;

/** What the tests of the server share: a connection as owner, and the processes of a folder. */
public final class ServerTestFrame {

    private ServerTestFrame() {}

    private static final Path ONCE = TestFolders.own("server-tests")
            .resolve(ServerBinaries.VERSION)
            .resolve(ServerPasswords.OWNER)
            .toAbsolutePath();

    /** Puts unpacked programs into a folder; only the tests of unpacking itself go without. */
    static Path unpacked(Path folder) throws IOException {
        copy(folder, "server");
        return folder;
    }

    /** Puts a server into a folder that was made once for all tests; only the tests of making itself go without. */
    public static Path made(Path folder) throws IOException {
        copy(folder, "server", "cluster", "passwords");
        return folder;
    }

    private static synchronized void copy(Path folder, String... parts) throws IOException {
        if (!Files.exists(ONCE.resolve("cluster"))) {
            EmbeddedServer.start(ONCE, step -> {}).close();
        }
        ServerFolder data = ServerFolder.open(folder);
        for (String part : parts) {
            ServerCommand.Outcome copied = ServerCommand.run(
                    data.root(), List.of("cp", "-a", ONCE.resolve(part).toString(), "."));
            if (copied.exit() != 0) {
                throw new IOException(copied.words());
            }
        }
    }

    static Connection connect(EmbeddedServer server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("postgres"), server.ownerName(), server.ownerPassword());
    }

    /** The first column of the first row, or nothing. */
    static String ask(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            ResultSet result = statement.getResultSet();
            return result.next() ? result.getString(1) : "";
        }
    }

    static Set<Long> entered(EmbeddedServer server) throws SQLException {
        try (Connection connection = connect(server)) {
            return entered(connection);
        }
    }

    /** The same of a server that another program runs: root may read its port and password. */
    static Set<Long> enteredIn(Path folder) throws IOException, SQLException {
        String port =
                Files.readAllLines(folder.resolve("cluster/postmaster.pid")).get(3);
        String password = ServerPasswords.of(new ServerFolder(folder)).owner();
        try (Connection connection = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres", ServerPasswords.OWNER, password)) {
            return entered(connection);
        }
    }

    private static Set<Long> entered(Connection connection) throws SQLException {
        Set<Long> ids = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id FROM entered")) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    /** The server processes that run on a folder, whoever's it is. */
    public static List<ProcessHandle> processes(Path folder) throws IOException {
        ServerFolder data = new ServerFolder(folder.toRealPath());
        return new LeftBehind(data, new ServerBinaries(data.programs())).processes();
    }

    static List<Path> everythingIn(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            return below.toList();
        }
    }
}
