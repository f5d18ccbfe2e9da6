package vn.loive.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** A small program of its own process: starts the server of a folder and, if asked, enters rows without pause and names each one that was confirmed. */
final class ProgramUnderLoad {

    private static final int ENTERING = 4;

    private ProgramUnderLoad() {}

    /** The first argument is the folder, the second "load" or "hold"; what it cannot start with, it names. */
    public static void main(String[] arguments) throws Exception {
        try {
            EmbeddedServer server = EmbeddedServer.start(Path.of(arguments[0]), step -> {});
            say("ready");
            if (arguments[1].equals("load")) {
                load(server);
            }
            if (System.in.read() < 0) {
                System.exit(0);
            }
        } catch (ServerCannotStart refusal) {
            say(refusal.reason().name());
            System.exit(1);
        }
    }

    private static void load(EmbeddedServer server) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS entered (id bigint GENERATED ALWAYS AS IDENTITY, word text)");
        }
        for (int i = 0; i < ENTERING; i++) {
            Thread.ofPlatform().daemon().start(() -> enter(server));
        }
    }

    private static void enter(EmbeddedServer server) {
        try (Connection connection = connect(server);
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO entered (word) VALUES (repeat('ộ', 200)) RETURNING id")) {
            while (true) {
                var row = insert.executeQuery();
                row.next();
                say("+" + row.getLong(1));
            }
        } catch (SQLException cutOff) {
            say("cut off");
        }
    }

    private static Connection connect(EmbeddedServer server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("postgres"), server.ownerName(), server.ownerPassword());
    }

    /** The semicolon tells a whole line from one torn by the end of the program. */
    private static synchronized void say(String line) {
        System.out.print(line + ";\n");
        System.out.flush();
    }
}
