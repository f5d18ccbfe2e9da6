package vn.loive.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Frozen means frozen: the same document gives the same bytes. */
class SameBytesTests {

    @Test
    void theSameDocumentGivesTheSameBytesTwice() {
        assertThat(fingerprints()).isEqualTo(fingerprints());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.timezone=America/New_York -Duser.language=tr -Duser.country=TR",
                "-Duser.timezone=Asia/Kathmandu -Duser.language=ar -Duser.country=EG -Dfile.encoding=ISO-8859-1"
            })
    void anotherMachineElsewhereGivesTheSameBytes(String settings) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(settings.split(" ", -1)));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), SameBytesTests.class.getName()));
        Process other = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(other.waitFor()).isZero();
        assertThat(printed.lines()).containsExactlyElementsOf(fingerprints());
    }

    @Test
    void aFrozenReportIsWhatItWas() {
        String now = DocxFile.of(Typesetter.docx(SampleDocuments.letter())).text("word/document.xml");

        assertThat(now)
                .as("The letter is set otherwise than it was; if that is wanted, copy the new text into the file.")
                .isEqualTo(frozen());
    }

    /** Prints the fingerprints, for the test that runs this in another process. */
    public static void main(String[] arguments) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(String.join("\n", fingerprints()));
    }

    private static List<String> fingerprints() {
        return List.of(
                        SampleDocuments.draftReport(),
                        SampleDocuments.longReport(),
                        SampleDocuments.letter(),
                        TableSamples.report())
                .stream()
                .flatMap(document -> List.of(Typesetter.docx(document), Typesetter.pdf(document)).stream())
                .map(SameBytesTests::fingerprint)
                .toList();
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String frozen() {
        try (var file = SameBytesTests.class.getResourceAsStream("frozen-letter.xml")) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
