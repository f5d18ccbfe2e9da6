package vn.loive.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What a camera writes beside a picture goes; the picture stays as it was. */
class BareImageTests {

    @Test
    void aPhotographLosesItsPositionAndNothingOfItsPicture() throws IOException {
        byte[] sent = Pictures.jpegWithPosition();

        byte[] kept = FileKind.JPEG.withoutMetadata(sent).orElseThrow();

        assertThat(text(sent)).contains(Pictures.SECRET);
        assertThat(text(kept)).doesNotContain(Pictures.SECRET).doesNotContain("Exif");
        assertThat(Pictures.corner(kept)).isEqualTo(Pictures.corner(sent));
    }

    @Test
    void aDrawingLosesItsTexts() throws IOException {
        byte[] sent = Pictures.pngWithText();

        byte[] kept = FileKind.PNG.withoutMetadata(sent).orElseThrow();

        assertThat(text(sent)).contains(Pictures.SECRET);
        assertThat(text(kept)).doesNotContain(Pictures.SECRET);
        assertThat(Pictures.corner(kept)).isEqualTo(Pictures.corner(sent));
    }

    @Test
    void whatFollowsTheEndOfAPictureGoes() throws IOException {
        byte[] sent = Pictures.jpegWithPosition();
        byte[] longer = Arrays.copyOf(sent, sent.length + 100);
        Arrays.fill(longer, sent.length, longer.length, (byte) 'x');

        assertThat(FileKind.JPEG.withoutMetadata(longer).orElseThrow())
                .isEqualTo(FileKind.JPEG.withoutMetadata(sent).orElseThrow());
    }

    @Test
    void aFileCutOffAnywhereIsBrokenAndNeverHangs() throws IOException {
        for (byte[] sent : new byte[][] {Pictures.jpegWithPosition(), Pictures.pngWithText()}) {
            FileKind kind = FileKind.of(sent).orElseThrow();
            for (int length = 8; length < sent.length - 12; length++) {
                assertThat(kind.withoutMetadata(Arrays.copyOf(sent, length)))
                        .as("%s of %d bytes", kind, length)
                        .isEmpty();
            }
        }
    }

    @Test
    void theKindIsToldByTheBytes() {
        assertThat(FileKind.of(Pictures.pdf())).contains(FileKind.PDF);
        assertThat(FileKind.of("<svg onload=…>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(FileKind.of(new byte[0])).isEmpty();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
