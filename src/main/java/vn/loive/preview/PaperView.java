package vn.loive.preview;

import java.util.List;
import java.util.Optional;
import vn.loive.manuscript.LiveToken;
import vn.loive.manuscript.LiveTokens;
import vn.loive.typesetting.Block;
import vn.loive.typesetting.HeadingLevel;
import vn.loive.typesetting.Run;

/**
 * A paragraph or heading of a draft as a page shows it.
 *
 * @param kind "part", "section" or "text"
 * @param pieces its words
 */
record PaperView(String kind, List<Piece> pieces) {

    /**
     * Words of one style.
     *
     * @param words the words
     * @param italic whether they are slanted
     * @param evidence the token whose evidence they lead to; empty for plain words and names
     * @param shape the class of a live place
     */
    record Piece(String words, boolean italic, String evidence, String shape) {}

    /** The blocks of a body. */
    static List<PaperView> of(List<Block> body, LiveTokens tokens) {
        return body.stream().map(block -> of(block, tokens)).toList();
    }

    private static PaperView of(Block block, LiveTokens tokens) {
        return switch (block) {
            case Block.Heading heading ->
                new PaperView(
                        heading.level() == HeadingLevel.PART ? "part" : "section",
                        pieces(heading.line().runs(), tokens));
            case Block.Paragraph paragraph ->
                new PaperView("text", pieces(paragraph.text().runs(), tokens));
            case Block.Table table ->
                new PaperView("text", pieces(table.caption().runs(), tokens));
        };
    }

    /** The runs of a line; those with evidence lead to it. */
    static List<Piece> pieces(List<Run> runs, LiveTokens tokens) {
        return runs.stream().map(run -> piece(run, tokens)).toList();
    }

    private static Piece piece(Run run, LiveTokens tokens) {
        Optional<LiveToken> token = Optional.ofNullable(run.token())
                .flatMap(id -> tokens.find(id.value()))
                .filter(found -> !found.evidence().isEmpty());
        return new Piece(
                run.text(),
                run.style().italic(),
                token.map(LiveToken::name).orElse(""),
                token.map(PaperView::shape).orElse(""));
    }

    private static String shape(LiveToken token) {
        return switch (token.kind()) {
            case "uncounted" -> "live live-blank";
            case "missing", "partial" -> "live live-warn";
            default -> "live";
        };
    }
}
