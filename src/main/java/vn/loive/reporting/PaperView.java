package vn.loive.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    static List<PaperView> of(List<Block> body, Map<String, Token> tokens) {
        return body.stream().map(block -> of(block, tokens)).toList();
    }

    private static PaperView of(Block block, Map<String, Token> tokens) {
        return switch (block) {
            case Block.Heading heading ->
                new PaperView(
                        heading.level() == HeadingLevel.PART ? "part" : "section",
                        pieces(heading.line().runs(), tokens));
            case Block.Paragraph paragraph ->
                new PaperView("text", pieces(paragraph.text().runs(), tokens));
        };
    }

    static List<Piece> pieces(List<Run> runs, Map<String, Token> tokens) {
        return runs.stream().map(run -> piece(run, tokens)).toList();
    }

    private static Piece piece(Run run, Map<String, Token> tokens) {
        Optional<Token> token = Optional.ofNullable(run.token())
                .flatMap(id -> find(id.value(), tokens))
                .filter(found -> !found.evidence().isEmpty());
        return new Piece(
                run.text(),
                run.style().italic(),
                token.map(Token::name).orElse(""),
                token.map(PaperView::shape).orElse(""));
    }

    /** The token of a live place; an item of a list bears the list's name and its number. */
    static Optional<Token> find(String id, Map<String, Token> tokens) {
        return Optional.ofNullable(tokens.get(id))
                .or(() -> Optional.ofNullable(tokens.get(id.replaceFirst("\\.\\d+$", ""))));
    }

    private static String shape(Token token) {
        return switch (token.kind()) {
            case "uncounted" -> "live live-blank";
            case "missing", "partial" -> "live live-warn";
            default -> "live";
        };
    }
}
