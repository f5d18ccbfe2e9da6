package vn.loive.rehearsal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import vn.loive.files.SmallPhotograph;
import vn.loive.particulars.Photo;

/** The photograph of somebody who does not exist: a shadow without a face. */
final class Silhouette {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 600;
    private static final int HEAD = 190;
    private static final int SHOULDERS = 400;

    private Silhouette() {}

    static Photo photo() {
        return new Photo(
                Base64.getEncoder().encodeToString(SmallPhotograph.of(drawn()).orElseThrow()));
    }

    private static byte[] drawn() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(Color.LIGHT_GRAY);
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        brush.setColor(Color.GRAY);
        brush.fillOval((WIDTH - HEAD) / 2, HEAD / 2, HEAD, HEAD + HEAD / 4);
        brush.fillOval((WIDTH - SHOULDERS) / 2, HEIGHT - SHOULDERS / 2 - HEAD / 3, SHOULDERS, SHOULDERS);
        brush.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
