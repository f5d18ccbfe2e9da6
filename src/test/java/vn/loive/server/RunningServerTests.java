package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loive.server.ServerTestFrame.ask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds while the server runs; one server for all. */
class RunningServerTests {

    @TempDir
    static Path folder;

    private static EmbeddedServer server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedServer.start(ServerTestFrame.made(folder), step -> {});
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatIsConfirmedIsForcedToTheDisk() throws SQLException {
        Map.of(
                        "fsync", "on",
                        "full_page_writes", "on",
                        "synchronous_commit", "on",
                        "data_checksums", "on",
                        "max_connections", "40",
                        "listen_addresses", "127.0.0.1",
                        "unix_socket_directories", "",
                        "password_encryption", "scram-sha-256",
                        "log_statement", "none")
                .forEach((setting, value) ->
                        assertThat(show(server, setting)).as(setting).isEqualTo(value));
    }

    @Test
    void wordsSortAsVietnameseSortsThem() throws SQLException {
        assertThat(ask(server, """
                            SELECT string_agg(word, ' ' ORDER BY word)
                            FROM unnest(ARRAY['Ốc', 'Đặng', 'Ân', 'Oanh', 'Dương', 'An', 'Ơn', 'Ăn']) AS word
                            """)).isEqualTo("An Ăn Ân Dương Đặng Oanh Ốc Ơn");
        assertThat(ask(server, "SELECT lower('ĐƯỜNG VỀ')")).isEqualTo("đường về");
        ask(server, "CREATE EXTENSION pg_trgm");
        assertThat(ask(server, "SELECT similarity('Đường', 'đường')")).isEqualTo("1");
    }

    @Test
    void nobodyEntersWithoutTheRightPassword() {
        String url = server.jdbcUrl("postgres");
        for (String password : List.of("", "wrong", server.password("loive_open"))) {
            assertThatThrownBy(() -> connect(url, server.ownerName(), password)).isInstanceOf(SQLException.class);
        }
        assertThatThrownBy(() -> connect(url, "postgres", server.ownerPassword()))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void nothingInTheFolderIsOpenToOthers() throws IOException, SQLException {
        ask(server, "CREATE TABLE kept AS SELECT 1 AS one");
        for (Path path : ServerTestFrame.everythingIn(folder)) {
            if (!Files.isSymbolicLink(path)) {
                assertThat(PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS)))
                        .as(path.toString())
                        .endsWith("------");
            }
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("passwords"))))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("owner-password.making")).doesNotExist();
    }

    @Test
    void whatWasTypedDoesNotReachTheLog() throws IOException, SQLException {
        ask(server, "CREATE TABLE typed (word text PRIMARY KEY, number int CHECK (number > 0))");
        ask(server, "INSERT INTO typed VALUES ('thi-du-rieng-tu', 1)");
        for (String sql : List.of(
                "INSERT INTO typed VALUES ('thi-du-rieng-tu', 1)",
                "INSERT INTO typed VALUES ('thi-du-rieng-tu-2', -1)",
                "SELECT 'thi-du-rieng-tu'::int",
                "SELECT thi-du-rieng-tu")) {
            assertThatThrownBy(() -> ask(server, sql)).isInstanceOf(SQLException.class);
        }
        assertThatThrownBy(() -> ask(server, "INSERT INTO typed VALUES ('thi-du-rieng-tu', 1)"))
                .message()
                .doesNotContain("rieng-tu");
        assertThat(Files.readString(folder.resolve("log/server.log")))
                .contains("database system is ready")
                .doesNotContain("rieng-tu");
    }

    private static String show(EmbeddedServer server, String setting) {
        try {
            return ask(server, "SHOW " + setting);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static void connect(String url, String user, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            assertThat(connection).isNull();
        }
    }
}
