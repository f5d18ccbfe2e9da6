package vn.loive.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Takes out of a picture what a camera or a program wrote beside it: position, device, day, owner, preview, comment.
 * The segments and chunks that hold it are dropped; the picture itself is not compressed again.
 */
final class BareImage {

    private static final int MARK = 0xff;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int COMMENT = 0xfe;
    private static final int FIRST_APPLICATION = 0xe0;
    private static final int ADOBE_COLOURS = 0xee;
    private static final int LAST_APPLICATION = 0xef;
    private static final int PNG_HEAD = 8;
    private static final int PNG_FRAME = 12;

    /** The chunks without which a picture is not drawn as it was. */
    private static final Set<String> DRAWN =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs");

    private BareImage() {}

    /** The JPEG without application segments other than JFIF and Adobe's colours, without comments, up to its end. */
    static byte[] jpeg(byte[] file) {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(file.length);
        bare.write(file, 0, 2);
        int at = 2;
        while (marker(file, at) != END) {
            int end = at + 2 + length(file, at + 2);
            if (marker(file, at) == SCAN) {
                end = endOfScan(file, end);
            }
            if (!dropped(marker(file, at))) {
                bare.write(file, at, end - at);
            }
            at = end;
        }
        bare.write(file, at, 2);
        return bare.toByteArray();
    }

    private static int marker(byte[] file, int at) {
        if (Byte.toUnsignedInt(file[at]) != MARK) {
            throw new IllegalArgumentException("A segment must begin with a mark");
        }
        return Byte.toUnsignedInt(file[at + 1]);
    }

    private static int length(byte[] file, int at) {
        int length = Byte.toUnsignedInt(file[at]) << 8 | Byte.toUnsignedInt(file[at + 1]);
        if (length < 2) {
            throw new IllegalArgumentException("A segment holds at least its length");
        }
        return length;
    }

    private static boolean dropped(int marker) {
        boolean application = marker > FIRST_APPLICATION && marker <= LAST_APPLICATION;
        return marker == COMMENT || (application && marker != ADOBE_COLOURS);
    }

    /** Where the next mark stands that is neither a stuffed byte nor a restart. */
    private static int endOfScan(byte[] file, int from) {
        int at = from;
        while (Byte.toUnsignedInt(file[at]) != MARK || inScan(Byte.toUnsignedInt(file[at + 1]))) {
            at++;
        }
        return at;
    }

    private static boolean inScan(int after) {
        return after == 0 || after == MARK || (after >= 0xd0 && after <= 0xd7);
    }

    /** The PNG with the chunks that draw it only, up to its end. */
    static byte[] png(byte[] file) {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(file.length);
        bare.write(file, 0, PNG_HEAD);
        int at = PNG_HEAD;
        String name = "";
        while (!name.equals("IEND")) {
            int size = Math.addExact(ByteBuffer.wrap(file).getInt(at), PNG_FRAME);
            name = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
            if (DRAWN.contains(name)) {
                bare.write(file, at, size);
            }
            at += Math.max(size, PNG_FRAME);
        }
        return bare.toByteArray();
    }
}
