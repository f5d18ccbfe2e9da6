package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.server.ServerTestFrame.ask;
import static vn.loive.server.ServerTestFrame.made;
import static vn.loive.server.ServerTestFrame.processes;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that ends under a running program comes up again; one that was told to end stays down. */
class LastingServerTests {

    private static final int PATIENCE_S = 60;

    @TempDir
    Path folder;

    @BeforeEach
    void makeAServer() throws Exception {
        made(folder);
    }

    @Test
    void aServerThatIsKilledComesUpAtItsPortWithItsRowsAndDoesSoAgain() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(folder, step -> {})) {
            int port = server.port();
            ask(server, "CREATE TABLE kept AS SELECT 'Ốc' AS word");
            for (int round = 1; round <= 2; round++) {
                processes(folder).forEach(ProcessHandle::destroyForcibly);

                assertThat(askPatiently(server, "SELECT word FROM kept")).isEqualTo("Ốc");
                assertThat(server.port()).isEqualTo(port);
            }
        }
        assertThat(processes(folder)).isEmpty();
    }

    @Test
    void aServerThatWasToldToEndStaysDownEvenWhenItHadDiedBefore() throws Exception {
        EmbeddedServer server = EmbeddedServer.start(folder, step -> {});
        processes(folder).forEach(ProcessHandle::destroyForcibly);
        server.close();

        Thread.sleep(Duration.ofSeconds(3));
        assertThat(processes(folder)).isEmpty();
    }

    private static String askPatiently(EmbeddedServer server, String sql) throws Exception {
        for (int second = 1; ; second++) {
            try {
                return ask(server, sql);
            } catch (SQLException notYet) {
                assertThat(second).as(notYet.getMessage()).isLessThan(PATIENCE_S);
                Thread.sleep(Duration.ofSeconds(1));
            }
        }
    }
}
