package vn.loive.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loive.server.OtherProgram;
import vn.loive.server.ServerTestFrame;

/** The whole program, and every other time its database too, is killed in the middle of what it does to the vault. */
@Tag("again-and-again")
class KilledVaultTests {

    private static final List<Class<? extends KilledAct>> ACTS =
            List.of(KilledSeal.class, KilledRotation.class, KilledJoin.class, KilledErasure.class);

    /** Each act is killed three times, the second time with the database. */
    private static final int ROUNDS = Integer.getInteger("loive.killed.rounds", 12);

    private static final int LEAST_MS = 200;
    private static final int SPREAD_MS = 1_500;

    private final long seed = Long.getLong("loive.killed.seed", System.nanoTime());
    private final Random chance = new Random(seed);

    @TempDir
    Path folder;

    @Test
    void whatWasConfirmedStandsAndWhatWasUnderWayIsDoneWhollyOrNotAtAll() throws Exception {
        Path data = ServerTestFrame.made(Files.createDirectory(folder.resolve("data")));
        Files.createFile(folder.resolve("confirmed"));
        for (int round = 0; round < ROUNDS; round++) {
            killed(data, round);
            if (round / ACTS.size() % 2 == 1) {
                // As when the whole machine goes: the server dies too, and must recover from its log of writes.
                List<ProcessHandle> server = ServerTestFrame.processes(data);
                assertThat(server).isNotEmpty();
                server.forEach(ProcessHandle::destroyForcibly);
            }
        }
        try (OtherProgram last = started(data, "none", ROUNDS)) {
            last.until("sound");
        }
        assertThat(Files.readString(folder.resolve("confirmed"))).contains("sealed ", "rotated ", "apart ", "erased ");
    }

    /** Starts it, which looks at what the last one left, and kills it while it acts. */
    private void killed(Path data, int round) throws Exception {
        try (OtherProgram program = started(data, ACTS.get(round % ACTS.size()).getSimpleName(), round)) {
            int before = program.until("sound").said().size();
            program.kill(LEAST_MS + chance.nextInt(SPREAD_MS));
            remember(program.said().subList(before, program.said().size()));
        }
    }

    private OtherProgram started(Path data, String act, int round) throws IOException {
        String which = "Round %d of seed %d, %s".formatted(round, seed, act);
        return OtherProgram.start(VaultUnderLoad.class, List.of(data.toString(), act, which));
    }

    private void remember(List<String> said) throws IOException {
        List<String> whole = said.stream()
                .filter(line -> line.endsWith(";"))
                .map(line -> line.substring(0, line.length() - 1))
                .toList();
        Files.write(folder.resolve("confirmed"), whole, StandardOpenOption.APPEND);
    }
}
