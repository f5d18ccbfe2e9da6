package vn.loive.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loive.manuscript.Manuscript;
import vn.loive.manuscript.Passage;
import vn.loive.proofs.ReturnedDocument.Returned;
import vn.loive.typesetting.TokenId;

/** A draft goes through a real LibreOffice; {@code bin/check} asks for it, so that there it is never left out. */
class LibreOfficeTests {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void libreOfficeIsThere() throws IOException, InterruptedException {
        boolean there = Files.isExecutable(Path.of("/usr/bin/soffice"))
                && Files.isExecutable(Path.of("/usr/bin/python3"))
                && run("/usr/bin/python3", "-c", "import uno").isEmpty();
        assumeTrue(
                there || "required".equals(System.getProperty("loive.office")),
                "LibreOffice or python3-uno is not installed, so no draft went through it");
    }

    @Test
    void whatIsOnlyOpenedAndSavedComesBackTheSame() throws IOException, InterruptedException {
        Returned returned = through();

        assertThat(returned.body()).isEqualTo(TakenOut.DRAFT);
        assertThat(returned.origin()).isEqualTo("draft 7, version 2");
        assertThat(returned.notTaken()).isEmpty();
        assertThat(returned.frame().changedFrom(TakenOut.edited().returned().frame()))
                .isEmpty();
    }

    @Test
    void anEditIsInAndADeletedPlaceIsMissing() throws IOException, InterruptedException {
        Returned returned = through(
                "--replace",
                "Các đơn vị",
                "Các đơn vị, địa phương",
                "--delete",
                "98 buổi",
                "--replace",
                "03 lượt",
                "04 lượt",
                "--add-before",
                "Tại cơ sở",
                "Đoạn mới gõ trong LibreOffice.");

        List<TokenId> left = new ArrayList<>(TakenOut.DRAFT.tokens());
        left.remove(new TokenId("sessions"));
        assertThat(returned.body().tokens()).isEqualTo(left);
        assertThat(returned.held(new TokenId("sessions"))).isEmpty();
        assertThat(returned.held(new TokenId("item.held-abroad"))).containsExactly("04 lượt");
        assertThat(returned.body().passages())
                .extracting(Passage::typed)
                .contains("Các đơn vị, địa phương báo cáo như sau:")
                .anyMatch(passage -> passage.endsWith("Đoạn mới gõ trong LibreOffice."))
                .containsSubsequence("### Tại cơ sở", "- Chưa nêu số.", "Sở Thí dụ kính báo.");
    }

    private static Returned through(String... edits) throws IOException, InterruptedException {
        Path out = Files.write(folder.resolve("out.docx"), TakenOut.docx());
        Path back = folder.resolve("back.docx");
        List<String> command = new ArrayList<>(
                List.of("/usr/bin/python3", "bin/lib/edit-in-libreoffice.py", out.toString(), back.toString()));
        command.addAll(List.of(edits));
        assertThat(run(command.toArray(String[]::new))).isEmpty();
        Manuscript draft = TakenOut.DRAFT;
        return ((Returned) ReturnedDocument.read(Files.readAllBytes(back)))
                .beside(draft, token -> TakenOut.TOKENS.find(token.value()).isPresent());
    }

    /** What a command says; a command that is not there says that it is not. */
    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? said : said + " (it ended with " + process.exitValue() + ")";
    }
}
