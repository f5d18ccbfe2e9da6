package vn.loive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loive.server.EmbeddedServer;
import vn.loive.server.ServerCannotStart;

/** Nothing is wiped but what a demonstration left, and only while nobody works on it. */
class DemoFolderTests {

    @TempDir
    private Path folder;

    @Test
    void aFolderWithOtherDataIsLeftAlone() throws IOException {
        Path foreign = Files.writeString(folder.resolve("so-lieu"), "thí dụ");

        assertThatThrownBy(() -> new DemoFolder(folder).open(true)).isInstanceOf(CannotStart.class);
        assertThat(foreign).exists();
    }

    @Test
    void aFirstStartThatWasCutOffIsMadeAnew() throws IOException {
        assertThat(new DemoFolder(folder).open(false)).isTrue();
        Path half = Files.writeString(folder.resolve("half"), "thí dụ");

        assertThat(new DemoFolder(folder).open(false)).isTrue();
        assertThat(half).doesNotExist();
    }

    @Test
    void aWholeDemonstrationIsKeptUnlessAFreshOneIsAskedFor() throws IOException {
        DemoFolder demonstration = new DemoFolder(folder);
        demonstration.open(false);
        Path kept = Files.writeString(folder.resolve("kept"), "thí dụ");
        demonstration.complete();

        assertThat(new DemoFolder(folder).open(false)).isFalse();
        assertThat(kept).exists();
        assertThat(new DemoFolder(folder).open(true)).isTrue();
        assertThat(kept).doesNotExist();
    }

    @Test
    void aRunningDemonstrationIsNotWiped() throws IOException {
        DemoFolder demonstration = new DemoFolder(folder);
        demonstration.open(false);
        demonstration.complete();

        EmbeddedServer.whileStopped(
                folder,
                step -> {},
                () -> assertThatThrownBy(() -> new DemoFolder(folder).open(true))
                        .isInstanceOf(ServerCannotStart.class));
        assertThat(new DemoFolder(folder).open(false)).isFalse();
    }

    @Test
    void anEmptyFolderThatOthersMayWriteIntoIsClosedToThem() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxr-x"));

        new DemoFolder(folder).open(false);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }
}
