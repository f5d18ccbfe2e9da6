package vn.loive.journeys;

import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** A sheet of small pictures, one for each page, all of one width. */
final class Screens {

    private static final int THUMB = 320;
    private static final int TALLEST = 640;
    private static final int COLUMNS = 5;
    private static final int GAP = 24;
    private static final int LABEL = 26;

    private final String name;
    private final List<BufferedImage> pictures = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();

    Screens(String name) {
        this.name = name;
    }

    static Path folder() {
        Path folder = "write".equals(System.getProperty("loive.screens"))
                ? Path.of("../docs/screens")
                : Path.of("target/screens");
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(String label, Page page) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(
                    page.screenshot(new Page.ScreenshotOptions().setFullPage(true))));
            pictures.add(small(picture));
            labels.add(label);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the sheet. */
    void write() {
        int rows = (pictures.size() + COLUMNS - 1) / COLUMNS;
        BufferedImage sheet = new BufferedImage(
                COLUMNS * (THUMB + GAP) + GAP, rows * (TALLEST + LABEL + GAP) + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(new Color(0xd8ddd9));
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
        for (int i = 0; i < pictures.size(); i++) {
            int x = GAP + i % COLUMNS * (THUMB + GAP);
            int y = GAP + i / COLUMNS * (TALLEST + LABEL + GAP);
            pen.setColor(Color.BLACK);
            pen.drawString(labels.get(i), x, y + LABEL - 10);
            pen.drawImage(pictures.get(i), x, y + LABEL, null);
        }
        pen.dispose();
        try {
            ImageIO.write(sheet, "png", folder().resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage small(BufferedImage picture) {
        int height = Math.min(TALLEST, picture.getHeight() * THUMB / picture.getWidth());
        int source = height * picture.getWidth() / THUMB;
        BufferedImage small = new BufferedImage(THUMB, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(picture, 0, 0, THUMB, height, 0, 0, picture.getWidth(), source, null);
        pen.dispose();
        return small;
    }
}
