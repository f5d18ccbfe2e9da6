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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loive.server.ServerCannotStart.Reason;

/** What earlier and other programs leave on a data folder. */
class LeftBehindTests {

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void spareMaking() throws IOException {
        made(folder);
    }

    @Test
    void aServerLeftBehindIsStoppedSoThatTheNextStartWorks() throws Exception {
        try (OtherProgram program = OtherProgram.start(folder, "hold").until("ready")) {
            program.kill(0);
        }
        assertThat(processes(folder)).isNotEmpty();
        start().close();
        assertThat(told).contains(ServerWords.progress("left-behind"));
        assertThat(processes(folder)).isEmpty();
    }

    @Test
    void aServerThatMissesItsNumberFileIsStoppedToo() throws Exception {
        try (OtherProgram program = OtherProgram.start(folder, "hold").until("ready")) {
            program.kill(0);
        }
        Files.delete(folder.resolve("cluster/postmaster.pid"));
        start().close();
        assertThat(processes(folder)).isEmpty();
    }

    @Test
    void aForeignProcessWithTheOldNumberIsLeftAlone() throws Exception {
        start().close();
        Process foreign = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(
                    folder.resolve("cluster/postmaster.pid"),
                    "%d%n%s%n1%n5432%n%n127.0.0.1%n%nready%n".formatted(foreign.pid(), folder.resolve("cluster")));
            start().close();
            assertThat(foreign.isAlive()).isTrue();
        } finally {
            foreign.destroyForcibly();
        }
    }

    @Test
    void aProgramKilledWhileMakingTheServerLeavesNothingInTheWay() throws Exception {
        ServerFolder.remove(folder.resolve("cluster"));
        ServerFolder.remove(folder.resolve("passwords"));
        for (int milliseconds : List.of(300, 900, 1500)) {
            try (OtherProgram program = OtherProgram.start(folder, "hold")) {
                program.kill(milliseconds);
            }
        }
        try (EmbeddedServer server = start()) {
            assertThat(ask(server, "SELECT 'đủ'")).isEqualTo("đủ");
            assertThat(folder.resolve("cluster.making")).doesNotExist();
        }
    }

    @Test
    void aHalfUnpackedServerIsUnpackedAgain() throws IOException, SQLException {
        Path programs = folder.resolve("server");
        ServerFolder.remove(programs.resolve(ServerBinaries.VERSION + "/bin/postgres"));
        Files.createDirectories(programs.resolve(ServerBinaries.VERSION + ".unpacking/bin"));
        Files.createDirectories(programs.resolve("17.1.0/bin"));
        try (EmbeddedServer server = start()) {
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
        assertThat(programs).isDirectoryNotContaining(path -> !path.endsWith(ServerBinaries.VERSION));
    }

    @Test
    void aSecondProgramIsRefusedAndToldWhoHasTheFolder() throws Exception {
        try (OtherProgram holder = OtherProgram.start(folder, "hold").until("ready")) {
            assertRefusedNaming(holder.pid());
            assertThat(processes(folder)).isNotEmpty();
            holder.end();
        }
        try (EmbeddedServer server = start();
                OtherProgram second = OtherProgram.start(folder, "hold")) {
            assertRefusedNaming(ProcessHandle.current().pid());
            second.until(Reason.FOLDER_IN_USE.name());
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void theEndOfTheProgramIsTheEndOfItsServer() throws Exception {
        try (OtherProgram program = OtherProgram.start(folder, "load").until("+100")) {
            program.end();
        }
        assertThat(processes(folder)).isEmpty();
        assertThat(folder.resolve("cluster/postmaster.pid")).doesNotExist();
    }

    private void assertRefusedNaming(long pid) {
        assertThatThrownBy(this::start).isInstanceOfSatisfying(ServerCannotStart.class, refusal -> {
            assertThat(refusal.reason()).isEqualTo(Reason.FOLDER_IN_USE);
            assertThat(refusal).hasMessageContaining(" " + pid + " ");
        });
    }

    private EmbeddedServer start() {
        return EmbeddedServer.start(folder, told::add);
    }
}
