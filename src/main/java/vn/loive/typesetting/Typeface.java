package vn.loive.typesetting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Tinos, which has the widths of Times New Roman: its files, and how wide words are in it. */
final class Typeface {

    static final String NAME = "Tinos";

    private static final Map<RunStyle, Widths> WIDTHS =
            Stream.of(RunStyle.values()).collect(Collectors.toMap(face -> face, Widths::read));

    private Typeface() {}

    /** The font file of a face, to be closed by the caller. */
    static InputStream open(RunStyle face) {
        return Markup.open("fonts/tinos-" + face.label() + ".ttf");
    }

    /** The width in points of words set in the style. */
    static double width(String words, PaperStyle style) {
        Widths widths = Objects.requireNonNull(WIDTHS.get(style.face));
        return words.codePoints().mapToDouble(widths::of).sum() * style.size;
    }

    /** Advance widths of one face as parts of the size. */
    private record Widths(CmapLookup glyphs, HorizontalMetricsTable advances, double unitsPerEm) {

        static Widths read(RunStyle face) {
            try (InputStream file = open(face);
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
