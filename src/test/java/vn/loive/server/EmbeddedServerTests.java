package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loive.server.ServerTestFrame.ask;
import static vn.loive.server.ServerTestFrame.made;
import static vn.loive.server.ServerTestFrame.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loive.server.ServerCannotStart.Reason;

class EmbeddedServerTests {

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();

    @Test
    void theFirstStartMakesTheServerAndTheSecondKeepsItsRows() throws SQLException {
        String password;
        try (EmbeddedServer server = start()) {
            assertThat(server.firstStart()).isTrue();
            assertThat(told).hasSize(2);
            ask(server, "CREATE TABLE kept AS SELECT 'Ốc' AS word");
            password = server.password("loive_open");
        }
        told.clear();
        try (EmbeddedServer server = start()) {
            assertThat(server.firstStart()).isFalse();
            assertThat(told).isEmpty();
            assertThat(ask(server, "SELECT word FROM kept")).isEqualTo("Ốc");
            assertThat(server.password("loive_open")).isEqualTo(password);
            assertThat(server.password("loive_guarded")).isNotEqualTo(password);
        }
    }

    @Test
    void anUnsafeSettingOfADatabaseIsRefusedAndTheServerStopped() throws IOException, SQLException {
        made(folder);
        try (EmbeddedServer server = start()) {
            ask(server, "ALTER SYSTEM SET fsync = off");
            ask(server, "ALTER DATABASE template1 SET synchronous_commit = off");
        }
        assertThatThrownBy(this::start).isInstanceOfSatisfying(ServerCannotStart.class, refusal -> {
            assertThat(refusal.reason()).isEqualTo(Reason.UNSAFE_SETTING);
            assertThat(refusal).hasMessageContaining("synchronous_commit");
        });
        assertThat(processes(folder)).isEmpty();
    }

    @Test
    void closingTwiceIsClosingOnceAndSetsTheFolderFree() throws IOException, SQLException {
        made(folder);
        EmbeddedServer server = start();
        server.close();
        server.close();
        assertThat(processes(folder)).isEmpty();
        try (EmbeddedServer next = start()) {
            server.close();
            assertThat(ask(next, "SELECT 1")).isEqualTo("1");
            assertThatThrownBy(this::start).isInstanceOf(ServerCannotStart.class);
        }
    }

    @Test
    void theVersionIsTheOneTheBuildBrings() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<postgres-binaries.version>" + ServerBinaries.VERSION + "</postgres-binaries.version>");
    }

    private EmbeddedServer start() {
        return EmbeddedServer.start(folder, told::add);
    }
}
