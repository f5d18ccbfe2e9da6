package vn.loive.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.loive.press.RuledTable;
import vn.loive.typesetting.Block.Heading;
import vn.loive.typesetting.Block.Paragraph;
import vn.loive.typesetting.Piece.Attached;
import vn.loive.typesetting.Piece.Line;
import vn.loive.typesetting.Piece.Ruled;
import vn.loive.typesetting.Piece.Sideways;

/** Lays out the body of a document and of its annexes. */
final class BodyPieces {

    /** Around a table. */
    private static final double TABLE_AIR = 6;

    private BodyPieces() {}

    static List<Piece> of(List<Block> body) {
        List<Piece> pieces = new ArrayList<>();
        for (Block block : body) {
            boolean belowTable = !pieces.isEmpty() && pieces.getLast() instanceof Ruled;
            switch (block) {
                case Heading heading ->
                    pieces.add(line(PaperStyle.valueOf(heading.level().name()), heading.line(), belowTable));
                case Paragraph paragraph -> pieces.add(line(PaperStyle.BODY, paragraph.text(), belowTable));
                case Block.Table table -> pieces.addAll(table(table));
            }
        }
        return pieces;
    }

    private static Line line(PaperStyle style, Text text, boolean belowTable) {
        Line line = new Line(style, text);
        return belowTable ? line.spaced(TABLE_AIR) : line;
    }

    private static List<Piece> table(Block.Table block) {
        RuledTable table = block.table();
        boolean wide = table.narrowest() > Paper.TEXT_WIDTH;
        double width = wide ? Math.max(Paper.SIDEWAYS_WIDTH, table.narrowest()) : Paper.TEXT_WIDTH;
        List<Piece> pieces = new ArrayList<>();
        Text caption = PaperStyle.CAPTION.broken(block.caption(), Math.min(width, Paper.SIDEWAYS_WIDTH));
        pieces.add(new Line(PaperStyle.CAPTION, caption).spaced(TABLE_AIR).kept());
        if (!block.unit().isEmpty()) {
            pieces.add(new Line(PaperStyle.UNIT, Text.plain("Đơn vị tính: " + block.unit())).kept());
        }
        pieces.add(new Ruled(table, width));
        return wide ? List.of(new Sideways(pieces)) : pieces;
    }

    static List<Piece> annexes(OfficialDocument document) {
        List<Annex> annexes = document.annexes();
        return IntStream.range(0, annexes.size())
                .<Piece>mapToObj(index ->
                        new Attached(annex(document, annexes.get(index), Annex.heading(index + 1, annexes.size()))))
                .toList();
    }

    private static List<Piece> annex(OfficialDocument document, Annex annex, String heading) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(heading(PaperStyle.ANNEX, Text.plain(heading)));
        pieces.add(heading(PaperStyle.ANNEX_TITLE, annex.title().inCapitals()));
        pieces.add(heading(PaperStyle.ACCOMPANIES, Text.plain(document.accompanies())));
        pieces.addAll(of(annex.body()));
        return pieces;
    }

    private static Line heading(PaperStyle style, Text text) {
        return new Line(style, style.broken(text, Paper.TEXT_WIDTH)).kept();
    }
}
