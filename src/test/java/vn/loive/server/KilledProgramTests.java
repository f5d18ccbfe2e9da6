package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.server.ServerTestFrame.entered;
import static vn.loive.server.ServerTestFrame.made;
import static vn.loive.server.ServerTestFrame.processes;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed under load: each time the first next start succeeds and no confirmed row is missing. */
@Tag("again-and-again")
class KilledProgramTests {

    private static final int ROUNDS = 10;

    @TempDir
    Path folder;

    @Test
    void noConfirmedRowIsLostHoweverOftenTheProgramIsKilled() throws Exception {
        made(folder);
        Random chance = new Random();
        Set<Long> confirmed = new HashSet<>();
        for (int round = 1; round <= ROUNDS; round++) {
            try (OtherProgram program = OtherProgram.start(folder, "load").until("ready")) {
                program.kill(200 + chance.nextInt(1000));
                confirmed.addAll(program.confirmed());
            }
            if (round % 2 == 0) {
                // As when the whole machine goes: the server dies too, and must recover from its log of writes.
                processes(folder).forEach(ProcessHandle::destroyForcibly);
            }
            try (EmbeddedServer server = EmbeddedServer.start(folder, step -> {})) {
                assertThat(entered(server)).as("round " + round).containsAll(confirmed);
            }
        }
        assertThat(confirmed).hasSizeGreaterThan(ROUNDS);
    }
}
