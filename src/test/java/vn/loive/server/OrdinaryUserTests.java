package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loive.server.ServerCannotStart.Reason;

/** The other tests run as whoever runs the build; as root these run as an ordinary user, else they say skipped, since nothing is left to show. */
class OrdinaryUserTests {

    private static final int NOBODY = 65534;
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--");

    @TempDir
    Path open;

    private Path folder;

    @BeforeEach
    void onlyAsRoot() throws IOException {
        assumeTrue(EmbeddedServer.runningAsRoot(), "skipped: only root can become another user");
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        folder = Files.createDirectory(open.resolve("data"));
        Files.setAttribute(folder, "unix:uid", NOBODY);
    }

    @Test
    void anOrdinaryUserKeepsWhatWasConfirmedThroughAKill() throws Exception {
        String classPath = OtherProgram.classPathFor(Files.createDirectory(open.resolve("program")));
        Set<Long> confirmed;
        try (OtherProgram program = OtherProgram.start(AS_NOBODY, classPath, folder, "load")) {
            program.until("ready").until("+50").kill(0);
            confirmed = program.confirmed();
        }
        assertThat(Files.getAttribute(folder.resolve("cluster"), "unix:uid")).isEqualTo(NOBODY);
        try (OtherProgram program = OtherProgram.start(AS_NOBODY, classPath, folder, "hold")) {
            program.until("ready");
            assertThat(ServerTestFrame.enteredIn(folder)).containsAll(confirmed);
            program.end();
        }
        assertThat(ServerTestFrame.processes(folder)).isEmpty();
    }

    @Test
    void aFolderOfAnotherUserIsRefused() {
        assertThatThrownBy(() -> EmbeddedServer.start(folder, step -> {}))
                .isInstanceOfSatisfying(ServerCannotStart.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.FOLDER_OF_ANOTHER_USER);
                    assertThat(refusal).hasMessageContaining("nobody");
                });
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderWithoutRightToWriteIsRefusedToAnOrdinaryUser() throws Exception {
        String classPath = OtherProgram.classPathFor(Files.createDirectory(open.resolve("program")));
        Path closed = open.resolve("program/below");
        try (OtherProgram program = OtherProgram.start(AS_NOBODY, classPath, closed, "hold")) {
            program.until(Reason.FOLDER_UNUSABLE.name());
        }
        assertThat(closed).doesNotExist();
    }
}
