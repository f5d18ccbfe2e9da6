package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loive.server.ServerCannotStart.Reason;

/** A disk too small, full or closed to programs, made in memory and seen by the started program alone. */
class UnfitDiskTests {

    @TempDir
    Path folder;

    private Path disk;

    @BeforeEach
    void onlyAsRoot() throws Exception {
        assumeTrue(EmbeddedServer.runningAsRoot(), "skipped: only root can make a small disk");
        disk = Files.createDirectory(folder.resolve("disk"));
        Process trial = new ProcessBuilder(on("size=1m", "true")).start();
        assumeTrue(trial.waitFor() == 0, "skipped: this system lets nobody make a small disk");
    }

    @Test
    void aDiskTooSmallForAFirstStartIsSaidBeforeAnythingIsMade() throws IOException {
        List<String> small = on("size=100m", "\"$@\"; ls \"$disk\"; echo 'nothing else;'");
        try (OtherProgram program = OtherProgram.start(small, OtherProgram.classPath(), disk, "hold")) {
            program.until(Reason.NO_SPACE.name()).until("nothing else");
            assertThat(program.said()).hasSize(2);
        }
    }

    @Test
    void aDiskThatForbidsProgramsIsSaidAndLeftEmpty() throws IOException {
        List<String> forbidding = on("noexec", "\"$@\"; ls \"$disk\"; echo 'nothing else;'");
        try (OtherProgram program = OtherProgram.start(forbidding, OtherProgram.classPath(), disk, "hold")) {
            program.until(Reason.FOLDER_UNREACHABLE.name()).until("nothing else");
            assertThat(program.said()).hasSize(2);
        }
    }

    @Test
    void aDiskThatFilledUpIsSaidAndOnceThereIsSpaceTheNextStartWorks() throws Exception {
        Path made = ServerTestFrame.made(folder.resolve("made"));
        List<String> filled = on("size=400m", """
                cp -a '%s'/* "$disk"
                dd if=/dev/zero of="$disk/other" bs=4k 2>/dev/null
                "$@"
                rm "$disk/other"
                exec "$@"
                """.formatted(made));
        try (OtherProgram program = OtherProgram.start(filled, OtherProgram.classPath(), disk, "hold")) {
            program.until(Reason.NO_SPACE.name()).until("ready").end();
        }
    }

    private List<String> on(String kind, String script) {
        String mount = "disk='%s'; mount -t tmpfs -o mode=700,%s none \"$disk\" || exit 1\n".formatted(disk, kind);
        return List.of("unshare", "-m", "sh", "-c", mount + script, "sh");
    }
}
