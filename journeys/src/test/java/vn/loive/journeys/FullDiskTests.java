package vn.loive.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The disk of the data is full while a document is issued: nothing is half done, and the page says what to do. */
class FullDiskTests {

    private static final String MOUNT =
            "mkdir -p '%1$s' && mount -t tmpfs -o mode=700,size=400m none '%1$s' || exit 9; ";
    private static final int BLOCK = 4096;

    private static Program program;
    private static Path disk;

    @BeforeAll
    static void onADiskOfItsOwn() throws Exception {
        disk = Program.folder(FullDiskTests.class);
        assumeTrue(
                new ProcessBuilder(onDisk("exit 0")).start().waitFor() == 0,
                "skipped: only root on a system that allows it can make a small disk");
        program = new Program(onDisk("exec \"$@\""));
        program.begins(disk.resolve("data"));
    }

    @AfterAll
    static void ends() throws InterruptedException {
        if (program != null) {
            program.ends();
        }
    }

    private static List<String> onDisk(String script) {
        return List.of("unshare", "-m", "sh", "-c", MOUNT.formatted(disk) + script, "sh");
    }

    @Test
    void aFullDiskTakesNoNumberAndOnceThereIsSpaceTheNextOneFollows() throws Exception {
        Issuers issuers = new Issuers(program);
        List<String> drafts = List.of(issuers.signed(), issuers.signed(), issuers.signed());
        assertThat(issuers.issue(drafts.get(0)).statusCode()).isEqualTo(303);
        int number = issuers.numberOf(drafts.get(0)).orElseThrow();
        Path filler = fill();

        for (int time = 0; time < 3; time++) {
            HttpResponse<String> refused = issuers.issue(drafts.get(1));
            assertThat(refused.statusCode()).isEqualTo(500);
            saysWhatToDo(Jsoup.parse(refused.body()));
            assertThat(issuers.numberOf(drafts.get(1))).isEmpty();
        }

        Files.delete(filler);
        for (int index = 1; index < drafts.size(); index++) {
            assertThat(issuers.issue(drafts.get(index)).statusCode()).isEqualTo(303);
        }
        for (int index = 0; index < drafts.size(); index++) {
            assertThat(issuers.numberOf(drafts.get(index))).hasValue(number + index);
        }
    }

    private static void saysWhatToDo(Document page) {
        assertThat(page.expectFirst("h1").text()).isEqualTo("Ổ đĩa của máy chủ đã đầy");
        assertThat(page.expectFirst("main").text())
                .contains("chưa có gì được lưu", "không số văn bản nào bị lấy", "giải phóng chỗ trống")
                .doesNotContain("Exception", "SQL", "pg_");
    }

    /** Writes until nothing goes in any more; the disk is seen through the process that has it. */
    private static Path fill() throws IOException {
        Path seen = Path.of("/proc", Long.toString(program.pid()), "root")
                .resolve(Path.of("/").relativize(disk));
        Path filler = seen.resolve("filler");
        try (OutputStream out = Files.newOutputStream(filler)) {
            byte[] block = new byte[BLOCK];
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
        return filler;
    }
}
