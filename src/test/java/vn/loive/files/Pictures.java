package vn.loive.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
        return jpegSaying(SECRET);
    }

    /** A photograph beside which these words stand. */
    public static byte[] jpegSaying(String words) throws IOException {
        byte[] plain = drawn("jpg");
        byte[] text = ("Exif\0\0" + words).getBytes(StandardCharsets.UTF_8);
        ByteBuffer segment = ByteBuffer.allocate(4 + text.length)
                .putShort((short) 0xffe1)
                .putShort((short) (text.length + 2))
                .put(text);
        return between(plain, 2, segment.array());
    }

    /** A photograph of 40 by 20 with a dark upper left corner, taken with a telephone held as EXIF's code says. */
    public static byte[] turned(int code, boolean intel) throws IOException {
        BufferedImage image = bright(40, 20);
        for (int at = 0; at < 64; at++) {
            image.setRGB(at % 8, at / 8, 0);
        }
        ByteBuffer segment = ByteBuffer.allocate(36)
                .putShort((short) 0xffe1)
                .putShort((short) 34)
                .put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .put((intel ? "II" : "MM").getBytes(StandardCharsets.ISO_8859_1))
                .order(intel ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        segment.putShort((short) 42).putInt(8).putShort((short) 1);
        segment.putShort((short) 274).putShort((short) 3).putInt(1).putShort((short) code);
        return between(written(image, "jpg"), 2, segment.array());
    }

    /** A bright photograph of that size. */
    public static byte[] large(int width, int height) throws IOException {
        return written(bright(width, height), "jpg");
    }

    private static BufferedImage bright(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < width * height; at++) {
            image.setRGB(at % width, at / width, 0xff_ff_ff);
        }
        return image;
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
        return written(image, format);
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
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
