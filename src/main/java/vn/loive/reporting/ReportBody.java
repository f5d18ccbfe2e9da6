package vn.loive.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.loive.reporting.ReportTemplate.Line;
import vn.loive.typesetting.Block;
import vn.loive.typesetting.HeadingLevel;
import vn.loive.typesetting.Run;
import vn.loive.typesetting.RunStyle;
import vn.loive.typesetting.Text;
import vn.loive.typesetting.TokenId;

/** Puts tokens into the sentences of a template and sentences into paragraphs. */
final class ReportBody {

    private final ReportTemplate template;
    private final Map<String, Token> tokens;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Run> paragraph = new ArrayList<>();
    private int part;
    private int section;

    ReportBody(ReportTemplate template, Map<String, Token> tokens) {
        this.template = template;
        this.tokens = tokens;
    }

    /** The headings and paragraphs, those sentences left out that do not hold. */
    List<Block> blocks() {
        for (Line line : template.lines()) {
            switch (line.role()) {
                case PART -> heading(HeadingLevel.PART, line);
                case SECTION -> heading(HeadingLevel.SECTION, line);
                case SENTENCE -> sentence(line);
                case GAP -> endParagraph();
                case TITLE, COPY, FILED, SIGNED, SAY -> {}
            }
        }
        endParagraph();
        return List.copyOf(blocks);
    }

    /** The words of one line with its tokens filled. */
    Text text(Line line) {
        return new Text(runs(line));
    }

    private void heading(HeadingLevel level, Line line) {
        endParagraph();
        section = level == HeadingLevel.PART ? 0 : section + 1;
        part += level == HeadingLevel.PART ? 1 : 0;
        blocks.add(new Block.Heading(level, level == HeadingLevel.PART ? part : section, text(line)));
    }

    private void sentence(Line line) {
        if (stands(line)) {
            if (!paragraph.isEmpty()) {
                paragraph.add(Run.plain(" "));
            }
            paragraph.addAll(runs(line));
        }
    }

    private boolean stands(Line line) {
        return line.guard() == null
                || line.guard().kinds().contains(token(line.guard().hangsOn()).kind());
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block.Paragraph(new Text(paragraph)));
            paragraph.clear();
        }
    }

    private List<Run> runs(Line line) {
        return line.pieces().stream()
                .flatMap(piece ->
                        piece.token() ? runs(token(piece.text())).stream() : Stream.of(Run.plain(piece.text())))
                .toList();
    }

    /** A list is one live place for each of its items, so that a word processor can lose or keep each. */
    private static List<Run> runs(Token token) {
        List<Run> runs = new ArrayList<>();
        int size = token.words().size();
        for (int index = 0; index < size; index++) {
            if (index > 0) {
                runs.add(Run.plain(index == size - 1 ? " và " : ", "));
            }
            String id = size == 1 ? token.name() : token.name() + "." + (index + 1);
            RunStyle style = token.italic() ? RunStyle.ITALIC : RunStyle.PLAIN;
            runs.add(new Run(token.words().get(index), style, new TokenId(id)));
        }
        return runs;
    }

    private Token token(String name) {
        Token token = tokens.get(name);
        if (token == null) {
            throw new IllegalStateException("The template names a token that nobody fills: " + name);
        }
        return template.said(name, token.kind()).map(token::saying).orElse(token);
    }
}
