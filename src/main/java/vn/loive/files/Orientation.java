package vn.loive.files;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a telephone was held when it took a photograph, as EXIF says it.
 *
 * @param code 1 upright; 2 to 8 turned, mirrored or both, as EXIF 2.32, tag 274
 */
record Orientation(int code) {

    static final Orientation UPRIGHT = new Orientation(1);
    private static final int SCAN = 0xffda;
    private static final int EXIF = 0xffe1;
    private static final int NAMED = 0x45786966;
    private static final int TIFF = 10;
    private static final int MOTOROLA = 0x4d4d;
    private static final int INTEL = 0x4949;
    private static final int TAG = 274;
    private static final int ENTRY = 12;
    private static final int LYING = 5;
    private static final int LAST = 8;

    /** As the JPEG says; upright where it says nothing that can be understood. */
    static Orientation of(byte[] jpeg) {
        try {
            return segment(ByteBuffer.wrap(jpeg), 2);
        } catch (IndexOutOfBoundsException | IllegalArgumentException _) {
            return UPRIGHT;
        }
    }

    /** Looks through the segments in front of the picture for the one of EXIF. */
    private static Orientation segment(ByteBuffer jpeg, int first) {
        int at = first;
        while (Short.toUnsignedInt(jpeg.getShort(at)) != SCAN) {
            int length = Short.toUnsignedInt(jpeg.getShort(at + 2));
            if (Short.toUnsignedInt(jpeg.getShort(at)) == EXIF && jpeg.getInt(at + 4) == NAMED) {
                return tiff(jpeg.slice(at + TIFF, length + 2 - TIFF));
            }
            at += Math.max(2, length) + 2;
        }
        return UPRIGHT;
    }

    private static Orientation tiff(ByteBuffer tiff) {
        int order = tiff.getShort(0);
        if (order != INTEL && order != MOTOROLA) {
            return UPRIGHT;
        }
        tiff.order(order == INTEL ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        return among(tiff, tiff.getInt(4));
    }

    private static Orientation among(ByteBuffer tiff, int entries) {
        for (int at = 0; at < Short.toUnsignedInt(tiff.getShort(entries)); at++) {
            int entry = entries + 2 + at * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                int code = tiff.getShort(entry + LAST);
                return code >= 1 && code <= LAST ? new Orientation(code) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean lying() {
        return code >= LYING;
    }

    /**
     * How each point moves to where the eye expects it.
     *
     * @param width of the picture as it is kept
     * @param height of the picture as it is kept
     */
    AffineTransform turn(double width, double height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
