package vn.loive.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The oldest PostgreSQL that is promised: Debian's 15, prepared by an administrator as the command line tells. */
class OutsideServerTests {

    private static final Path BINARIES = Path.of("/usr/lib/postgresql/15/bin");

    @TempDir
    private static Path folder;

    private static int port;
    private static String sql = "";
    private static Path passwords = Path.of("");

    @BeforeAll
    static void aServerOfTheAdministrator() throws IOException, InterruptedException {
        assumeTrue(
                Files.isExecutable(BINARIES.resolve("initdb")),
                "skipped: PostgreSQL 15 of Debian (postgresql-15) is not installed");
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        run("initdb", "-D", data(), "-A", "trust", "-U", "postgres", "-E", "UTF8", "--no-sync");
        run("pg_ctl", "-D", data(), "-w", "-l", folder.resolve("log").toString(), "-o", options(), "start");
        passwords = folder.resolve("passwords");
        sql = Preparation.into(passwords);
        JdbcClient superuser = JdbcClient.create(new DriverManagerDataSource(url("postgres"), "postgres", ""));
        for (String statement : sql.split("\n\n", -1)) {
            superuser.sql(statement).update();
        }
    }

    @AfterAll
    static void andItStops() throws IOException, InterruptedException {
        if (port != 0) {
            run("pg_ctl", "-D", data(), "-m", "immediate", "stop");
        }
    }

    @Test
    void theProgramMigratesAndWorksOnThePromisedOldestVersion() {
        try (Database database = database()) {
            JdbcClient open = JdbcClient.create(database.connections().dataSource(Roles.OPEN));
            assertThat(open.sql("SHOW server_version").query(String.class).single())
                    .startsWith("15.");
            assertThat(open.sql("SELECT count(*) FROM places.unit")
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThatThrownBy(() -> open.sql("DELETE FROM audit.entry").update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void migratingAgainDoesNothing() {
        database().close();
        database().close();
    }

    @Test
    void onlyItsOwnerReadsThePasswords() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords)))
                .isEqualTo("rw-------");
        assertThat(sql).contains("NOBYPASSRLS").contains("REVOKE ALL ON DATABASE loive FROM PUBLIC");
    }

    private static Database database() {
        return Database.outside(new DatabaseProperties.Outside(url("loive"), passwords), step -> {});
    }

    private static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private static String options() {
        return "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off".formatted(port);
    }

    private static String data() {
        return folder.resolve("data").toString();
    }

    private static void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0)) {
            // PostgreSQL refuses root; in a user namespace of its own it does not see that it is.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(BINARIES.resolve(program).toString());
        command.addAll(List.of(arguments));
        Path output = folder.resolve(program + ".out");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    }
}
