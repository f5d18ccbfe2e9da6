package vn.loive.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small pictures into which something was written beside what they show. */
public final class Pictures {

    /** What the camera wrote. */
    public static final String SECRET = "GPS 10.8N 105.5E, may anh cua mot nguoi";

    private static final int SIDE = 16;
    private static final int PNG_START = 33;

    private Pictures() {}

    /** Its bytes. */
    public static byte[] jpegWithPosition() throws IOException {
        byte[] plain = drawn("jpg");
        byte[] text = ("Exif\0\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer segment = ByteBuffer.allocate(4 + text.length)
                .putShort((short) 0xffe1)
                .putShort((short) (text.length + 2))
                .put(text);
        return between(plain, 2, segment.array());
    }

    /** Its bytes. */
    public static byte[] pngWithText() throws IOException {
        byte[] named = ("tEXtComment\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(named);
        ByteBuffer chunk = ByteBuffer.allocate(8 + named.length)
                .putInt(named.length - 4)
                .put(named)
                .putInt((int) crc.getValue());
        return between(drawn("png"), PNG_START, chunk.array());
    }

    /** Its bytes. */
    public static byte[] pdf() {
        return "%PDF-1.7\n% bien ban".getBytes(StandardCharsets.US_ASCII);
    }

    static int corner(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture)).getRGB(SIDE - 1, SIDE - 1);
    }

    private static byte[] drawn(String format) throws IOException {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < SIDE; at++) {
            image.setRGB(at, SIDE - 1, 0x20_80_40);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, format, file);
        return file.toByteArray();
    }

    private static byte[] between(byte[] file, int at, byte[] more) {
        return ByteBuffer.allocate(file.length + more.length)
                .put(file, 0, at)
                .put(more)
                .put(file, at, file.length - at)
                .array();
    }
}
