package vn.loive.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.loive.shared.LegalTerm;

/**
 * A photograph drawn anew and small, so that only what the eye sees comes along: no position, no preview, no former crop.
 * Everything happens in memory, since a picture of somebody in danger must not lie in a temporary folder even for a moment.
 */
@LegalTerm(vi = "ảnh đã làm sạch", means = "A photograph drawn anew, of which only what the eye sees is left.")
public final class SmallPhotograph {

    /** So long its longer side is at most, in pixels. */
    public static final int SIDE = 800;

    /** More pixels are not read: a small file can claim to be a picture that fills the memory. */
    private static final long MOST_PIXELS = 100_000_000;

    private static final float QUALITY = 0.82f;

    private SmallPhotograph() {}

    /**
     * The photograph as JPEG, upright, at most {@link #SIDE} pixels long.
     *
     * @param sent a JPEG or PNG of any size
     * @return nothing when it is another kind of file, cannot be read, or claims too many pixels
     */
    public static Optional<byte[]> of(byte[] sent) {
        return FileKind.of(sent).flatMap(kind -> switch (kind) {
            case JPEG -> kind.withoutMetadata(sent).flatMap(bare -> drawn(bare, Orientation.of(sent)));
            case PNG -> kind.withoutMetadata(sent).flatMap(bare -> drawn(bare, Orientation.UPRIGHT));
            case PDF -> Optional.empty();
        });
    }

    private static Optional<byte[]> drawn(byte[] bare, Orientation orientation) {
        try (ImageInputStream bytes = new MemoryCacheImageInputStream(new ByteArrayInputStream(bare))) {
            return drawn(ImageIO.getImageReaders(bytes).next(), bytes, orientation);
        } catch (IOException | RuntimeException _) { // the readers throw anything at all at a broken picture
            return Optional.empty();
        }
    }

    private static Optional<byte[]> drawn(ImageReader reader, ImageInputStream bytes, Orientation orientation)
            throws IOException {
        try {
            reader.setInput(bytes);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                return Optional.empty();
            }
            return Optional.of(jpeg(upright(reader.read(0, coarse(reader)), orientation)));
        } finally {
            reader.dispose();
        }
    }

    /** Leaves rows out already while reading, so that a large photograph takes little memory. */
    private static ImageReadParam coarse(ImageReader reader) throws IOException {
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * SIDE));
        ImageReadParam coarse = reader.getDefaultReadParam();
        coarse.setSourceSubsampling(step, step, 0, 0);
        return coarse;
    }

    private static BufferedImage upright(BufferedImage picture, Orientation orientation) {
        double scale = Math.min(1, (double) SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage small = orientation.lying()
                ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        AffineTransform turn = orientation.turn(width, height);
        turn.scale((double) width / picture.getWidth(), (double) height / picture.getHeight());
        paint(picture, small, turn);
        return small;
    }

    private static void paint(BufferedImage picture, BufferedImage small, AffineTransform turn) {
        Graphics2D brush = small.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, small.getWidth(), small.getHeight());
        brush.drawImage(picture, turn, null);
        brush.dispose();
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(file)) {
            writer.setOutput(to);
            ImageWriteParam small = writer.getDefaultWriteParam();
            small.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            small.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), small);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }
}
