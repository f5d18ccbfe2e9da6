package vn.loive.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The faces of Tinos, which has the widths of Times New Roman: their files, and how wide words are in them. */
public enum Typeface {
    /** Upright and light. */
    PLAIN,
    /** Slanted. */
    ITALIC,
    /** Heavy. */
    BOLD,
    /** Heavy and slanted. */
    BOLD_ITALIC;

    /** The family's name in style sheets. */
    static final String FAMILY = "Tinos";

    private static final Map<Typeface, Widths> WIDTHS =
            Stream.of(values()).collect(Collectors.toMap(face -> face, Widths::read));

    /** Its name in files and style sheets: "bold-italic". */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its letters are heavy. */
    public boolean bold() {
        return this == BOLD || this == BOLD_ITALIC;
    }

    /** Whether its letters are slanted. */
    public boolean italic() {
        return this == ITALIC || this == BOLD_ITALIC;
    }

    /** The width in points of words set in a size in points. */
    public double width(String words, double size) {
        Widths widths = Objects.requireNonNull(WIDTHS.get(this));
        return words.codePoints().mapToDouble(widths::of).sum() * size;
    }

    /** The font file, to be closed by the caller. */
    InputStream open() {
        return Markup.open("/press/fonts/tinos-" + label() + ".ttf");
    }

    /** Advance widths of one face as parts of the size. */
    private record Widths(CmapLookup glyphs, HorizontalMetricsTable advances, double unitsPerEm) {

        static Widths read(Typeface face) {
            try (InputStream file = face.open();
                    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                return new Widths(font.getUnicodeCmapLookup(), font.getHorizontalMetrics(), font.getUnitsPerEm());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        double of(int character) {
            return advances.getAdvanceWidth(glyphs.getGlyphId(character)) / unitsPerEm;
        }
    }
}
