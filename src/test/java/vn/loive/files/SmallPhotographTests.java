package vn.loive.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a photograph only what the eye sees is kept, upright and small. */
class SmallPhotographTests {

    @Test
    void whatACameraWroteBesideThePictureIsGone() throws IOException {
        for (byte[] sent : new byte[][] {Pictures.jpegWithPosition(), Pictures.pngWithText()}) {
            byte[] kept = SmallPhotograph.of(sent).orElseThrow();
            assertThat(text(sent)).contains(Pictures.SECRET);
            assertThat(text(kept)).doesNotContain(Pictures.SECRET, "Exif");
            assertThat(FileKind.of(kept)).contains(FileKind.JPEG);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 40, 20",
        "2, 39, 0, 40, 20",
        "3, 39, 19, 40, 20",
        "4, 0, 19, 40, 20",
        "5, 0, 0, 20, 40",
        "6, 19, 0, 20, 40",
        "7, 19, 39, 20, 40",
        "8, 0, 39, 20, 40"
    })
    void aTurnedTelephoneGivesAnUprightPicture(int code, int x, int y, int width, int height) throws IOException {
        for (boolean intel : new boolean[] {true, false}) {
            BufferedImage kept =
                    read(SmallPhotograph.of(Pictures.turned(code, intel)).orElseThrow());
            assertThat(kept.getWidth()).isEqualTo(width);
            assertThat(kept.getHeight()).isEqualTo(height);
            assertThat(dark(kept, x, y)).as("the dark corner").isTrue();
            assertThat(dark(kept, width - 1 - x, height - 1 - y))
                    .as("the corner across")
                    .isFalse();
        }
    }

    @Test
    void aLargePhotographBecomesSmall() throws IOException {
        BufferedImage kept =
                read(SmallPhotograph.of(Pictures.large(4_000, 3_000)).orElseThrow());
        assertThat(kept.getWidth()).isEqualTo(SmallPhotograph.SIDE);
        assertThat(kept.getHeight()).isEqualTo(SmallPhotograph.SIDE * 3 / 4);
    }

    @Test
    void aPictureThatClaimsToFillTheMemoryIsNotRead() throws IOException {
        byte[] sent = Pictures.pngWithText();
        ByteBuffer.wrap(sent).putInt(16, 60_000).putInt(20, 60_000);
        assertThat(SmallPhotograph.of(sent)).isEmpty();
    }

    @Test
    void whatIsNoPictureIsRefusedAndABrokenOneNeverEndsInAnError() throws IOException {
        assertThat(SmallPhotograph.of(new byte[0])).isEmpty();
        assertThat(SmallPhotograph.of(Pictures.pdf())).isEmpty();
        for (byte[] sent : new byte[][] {Pictures.turned(6, true), Pictures.pngWithText()}) {
            for (int length = 3; length < sent.length; length += 7) {
                byte[] broken = Arrays.copyOf(sent, length);
                SmallPhotograph.of(broken)
                        .ifPresent(kept -> assertThat(FileKind.of(kept)).contains(FileKind.JPEG));
                byte[] scratched = sent.clone();
                scratched[length] ^= 0x55;
                SmallPhotograph.of(scratched);
            }
        }
    }

    private static boolean dark(BufferedImage picture, int x, int y) {
        return (picture.getRGB(x, y) & 0xff) < 0x80;
    }

    private static BufferedImage read(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
