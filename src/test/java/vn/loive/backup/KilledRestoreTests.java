package vn.loive.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.Application;
import vn.loive.TestFolders;
import vn.loive.WholeProgramTest;
import vn.loive.database.WholeDatabase;
import vn.loive.server.EmbeddedServer;
import vn.loive.server.ServerCannotStart;
import vn.loive.server.ServerCannotStart.Reason;

/** A restore that is killed leaves a folder that is untouched, or refused by every start until it is restored anew. */
@Tag("again-and-again")
@WholeProgramTest
class KilledRestoreTests {

    private static final int ROUNDS = 5;
    private static final int LONGEST_MS = 7_000;

    @TempDir
    private Path folder;

    @Autowired
    private KeptPersons persons;

    @Autowired
    private Clock clock;

    @Test
    void neverIsHalfARestoreTakenForAWholeOne() throws IOException, InterruptedException {
        persons.enter(2);
        BackupKey.make(folder.resolve("backup.key"));
        try (WholeDatabase whole = WholeDatabase.along(TestFolders.DATA, step -> {})) {
            new Backup(BackupKey.in(folder.resolve("backup.key")), clock, "test")
                    .take(whole, folder.resolve("ordinary.backup"), null, step -> {});
        }
        Path restored = folder.resolve("restored");
        Random chance = new Random(20_210_802);
        int cutOff = 0;
        for (int round = 0; round < ROUNDS && !finished(restored); round++) {
            Process restore = restoreInto(restored);
            restore.waitFor(LONGEST_MS * (round + 1L) / ROUNDS - chance.nextInt(500), TimeUnit.MILLISECONDS);
            restore.toHandle().destroyForcibly();
            restore.waitFor();
            if (Files.exists(restored.resolve("unfinished"))) {
                cutOff++;
                assertThatThrownBy(() -> EmbeddedServer.start(restored, step -> {}))
                        .isInstanceOfSatisfying(
                                ServerCannotStart.class,
                                refusal -> assertThat(refusal.reason()).isEqualTo(Reason.UNFINISHED));
            } else if (!finished(restored)) {
                assertThat(EmbeddedServer.isIn(restored)).isFalse();
            }
        }
        assertThat(cutOff).isPositive();
        if (!finished(restored)) {
            assertThat(restoreInto(restored).waitFor()).isZero();
        }
        assertThat(restored.resolve("unfinished")).doesNotExist();
        EmbeddedServer.start(restored, step -> {}).close();
        assertThat(restoreInto(restored).waitFor()).as("never over data").isEqualTo(5);
    }

    private static boolean finished(Path restored) {
        return EmbeddedServer.isIn(restored) && !Files.exists(restored.resolve("unfinished"));
    }

    private Process restoreInto(Path restored) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Application.class.getName(),
                        "restore",
                        "--from",
                        folder.resolve("ordinary.backup").toString(),
                        "--key",
                        folder.resolve("backup.key").toString(),
                        "--data",
                        restored.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
    }
}
