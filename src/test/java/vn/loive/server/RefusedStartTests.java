package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.loive.server.ServerCannotStart.Reason;

/** What stands in the way of a start is said in one line with its remedy, and nothing half made stays. */
class RefusedStartTests {

    @TempDir
    Path folder;

    @Test
    void aFolderThatIsAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertRefused(file, Reason.FOLDER_UNUSABLE);
        assertRefused(file.resolve("below"), Reason.FOLDER_UNUSABLE);
    }

    @Test
    void aFolderTheSystemDoesNotLetAnybodyMakeIsRefused() {
        assertRefused(Path.of("/proc/loi-ve"), Reason.FOLDER_UNUSABLE);
    }

    @Test
    void aFolderWithOtherThingsThatOthersMayWriteIntoIsRefused() throws IOException {
        Files.writeString(folder.resolve("something"), "");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertRefused(folder, Reason.FOLDER_OPEN_TO_OTHERS);
    }

    @ParameterizedTest
    @CsvSource({"17", "19"})
    void dataOfAnotherMajorVersionAreRefusedUntouched(String major) throws IOException {
        ServerTestFrame.made(folder);
        Files.writeString(folder.resolve("cluster/PG_VERSION"), major + "\n");
        ServerCannotStart refusal = assertRefused(folder, Reason.OTHER_VERSION);
        assertThat(refusal).hasMessageContaining("PostgreSQL " + major);
        assertThat(folder.resolve("cluster/base")).isNotEmptyDirectory();
    }

    @Test
    void dataWithoutTheirPasswordAreRefused() throws IOException {
        ServerTestFrame.made(folder);
        Path passwords = folder.resolve("passwords");
        String kept = Files.readString(passwords);
        Files.delete(passwords);
        assertRefused(folder, Reason.PASSWORDS_LOST);
        Files.writeString(passwords, ServerPasswords.OWNER + "=wrong\n");
        assertRefused(folder, Reason.PASSWORDS_LOST);
        Files.writeString(passwords, kept);
        EmbeddedServer.start(folder, step -> {}).close();
    }

    @Test
    void damagedDataAreRefusedWithTheServersOwnWords() throws IOException {
        ServerTestFrame.made(folder);
        Files.delete(folder.resolve("cluster/global/pg_control"));
        ServerCannotStart refusal = assertRefused(folder, Reason.UNEXPECTED);
        assertThat(refusal).hasMessageContaining("pg_control").hasMessageContaining("log");
        assertThat(ServerTestFrame.processes(folder)).isEmpty();
    }

    @Test
    void aFirstStartThatFailsLeavesNoHalfMadeData() throws IOException {
        ServerFolder data = ServerFolder.open(folder);
        Path failing = folder.resolve("server/failing");
        Files.createDirectories(failing.resolve("bin"));
        Path initdb = Files.writeString(failing.resolve("bin/initdb"), """
                #!/bin/sh
                mkdir cluster.making
                echo 'initdb: error: could not write to file: No space left on device'
                exit 1
                """);
        Files.setPosixFilePermissions(initdb, ServerFolder.PRIVATE);
        Cluster cluster = new Cluster(data, new ServerBinaries(failing));
        assertThatThrownBy(() -> cluster.makeUnlessThere(ServerPasswords.of(data), step -> {}))
                .isInstanceOfSatisfying(
                        ServerCannotStart.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.NO_SPACE));
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().contains("making"));
        assertThat(folder.resolve("cluster")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FATAL: could not write lock file: No space left on device | NO_SPACE",
                "FATAL: could not resize shared memory segment: No space left on device | NO_MEMORY",
                "FATAL: could not map anonymous shared memory: Cannot allocate memory | NO_MEMORY",
                "postgres: /lib/libc.so.6: version `GLIBC_2.27' not found | SYSTEM_TOO_OLD",
                "initdb: error while loading shared libraries: libstdc++.so.6: cannot open | LIBRARY_MISSING",
                "env: '/d/server/18.6.0/bin/initdb': No such file or directory | LIBRARY_MISSING",
                "unshare: failed to execute /d/server/18.6.0/bin/initdb: Permission denied | FOLDER_UNREACHABLE",
                "unshare: failed to execute setsid: No such file or directory | TOOL_MISSING",
                "env: '/d/server/18.6.0/bin/initdb': Exec format error | MACHINE_UNSUPPORTED",
                "unshare: unshare failed: Operation not permitted | ROOT_IMPOSSIBLE",
                "initdb: error: could not access directory: Permission denied | FOLDER_UNREACHABLE",
                "PANIC: could not locate a valid checkpoint record | UNEXPECTED"
            })
    void theWordsOfTheServerTellWhatStandsInTheWay(String words, Reason reason) {
        ServerCannotStart refusal = ServerDiagnosis.of(new ServerFolder(folder), words);
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.getMessage()).doesNotContain("{");
    }

    @Test
    void theMissingLibraryIsNamed() {
        assertThat(ServerDiagnosis.of(
                        new ServerFolder(folder),
                        "initdb: error while loading shared libraries: libstdc++.so.6: cannot open shared object file"))
                .hasMessageContaining("libstdc++.so.6.")
                .isInstanceOfSatisfying(
                        ServerCannotStart.class,
                        refusal -> assertThat(refusal.inEnglish()).contains("libstdc++.so.6."));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasItsLineInBothLanguages(Reason reason) {
        for (Locale language : List.of(Locale.ROOT, Locale.ENGLISH)) {
            assertThat(ServerWords.of(language, ServerCannotStart.key(reason), "một", "hai", "ba"))
                    .doesNotContain("{", "\n")
                    .endsWith(".");
        }
    }

    private static ServerCannotStart assertRefused(Path folder, Reason reason) {
        ServerCannotStart refusal = catchThrowableOfType(
                ServerCannotStart.class,
                () -> EmbeddedServer.start(folder, step -> {}).close());
        assertThat(refusal).isNotNull();
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.getMessage()).doesNotContain("\n").endsWith(".");
        return refusal;
    }
}
