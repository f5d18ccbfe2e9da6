package vn.loive.journeys;

import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Image;
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

    private static final int WIDE_ENOUGH = 1900;
    private static final int GAP = 24;
    private static final int LABEL = 26;
    private static final int ROWS = 3;

    private final String name;
    private final int width;
    private final int tallest;
    private final int columns;
    private final List<BufferedImage> pictures = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();

    /** Pictures of this width each; what is longer than twice as much is cut. */
    Screens(String name, int width) {
        this.name = name;
        this.width = width;
        tallest = 2 * width;
        columns = WIDE_ENOUGH / (width + GAP);
    }

    /** Where pictures go: into the papers of the project when asked for, else beside the other results. */
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

    /** One whole picture of the page as it stands open. */
    static void one(String name, Page page) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(folder().resolve(name + ".png")));
    }

    void add(String label, Page page) {
        try {
            byte[] png = page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(whole(label)));
            pictures.add(small(ImageIO.read(new ByteArrayInputStream(png))));
            labels.add(label);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each page as it is, beside the other results: what a sheet is too small for. */
    private Path whole(String label) {
        return Path.of("target", "pages", "%s%s.png".formatted(name, label.replaceAll("[^a-z0-9-]+", "_")));
    }

    /** Writes the sheets, so many pages on each that none grows too heavy to look at. */
    void write() {
        for (int from = 0; from < pictures.size(); from += columns * ROWS) {
            write(
                    from,
                    Math.min(from + columns * ROWS, pictures.size()),
                    "%s-%d.png".formatted(name, from / (columns * ROWS) + 1));
        }
    }

    private void write(int from, int to, String file) {
        List<Integer> tops = tops(from, to);
        BufferedImage sheet =
                new BufferedImage(columns * (width + GAP) + GAP, tops.getLast(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(new Color(0xd8ddd9));
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        for (int i = from; i < to; i++) {
            int x = GAP + (i - from) % columns * (width + GAP);
            int y = tops.get((i - from) / columns);
            pen.setColor(Color.BLACK);
            pen.drawString(labels.get(i), x, y + LABEL - 10);
            pen.drawImage(pictures.get(i), x, y + LABEL, null);
        }
        pen.dispose();
        try {
            ImageIO.write(sheet, "png", folder().resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where each row begins, and where the sheet ends. */
    private List<Integer> tops(int from, int to) {
        List<Integer> tops = new ArrayList<>(List.of(GAP));
        for (int row = from; row < to; row += columns) {
            int tall = pictures.subList(row, Math.min(row + columns, to)).stream()
                    .mapToInt(BufferedImage::getHeight)
                    .max()
                    .orElse(0);
            tops.add(tops.getLast() + LABEL + tall + GAP);
        }
        return tops;
    }

    private BufferedImage small(BufferedImage picture) {
        int height = picture.getHeight() * width / picture.getWidth();
        BufferedImage small = new BufferedImage(width, Math.min(tallest, height), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.drawImage(picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        return small;
    }
}
