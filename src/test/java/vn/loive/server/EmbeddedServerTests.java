package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTests {

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();

    @Test
    void theFirstStartMakesTheServerAndTheSecondKeepsItsRows() throws SQLException {
        try (EmbeddedServer server = start()) {
            assertThat(server.firstStart()).isTrue();
            ask(server, "CREATE TABLE kept AS SELECT 'Ốc' AS word");
        }
        told.clear();
        try (EmbeddedServer server = start()) {
            assertThat(server.firstStart()).isFalse();
            assertThat(ask(server, "SELECT word FROM kept")).isEqualTo("Ốc");
            assertThat(told).isEmpty();
        }
    }

    private EmbeddedServer start() {
        return EmbeddedServer.start(folder, told::add);
    }

    private static String ask(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        server.jdbcUrl("postgres"), server.ownerName(), server.ownerPassword());
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            ResultSet result = statement.getResultSet();
            result.next();
            return result.getString(1);
        }
    }
}
