package vn.loive.proofs;

import java.util.List;
import vn.loive.manuscript.Passage;
import vn.loive.manuscript.Passage.Form;
import vn.loive.manuscript.Span;
import vn.loive.typesetting.RunStyle;

/**
 * A paragraph of a returned file.
 *
 * @param listed whether the word processor numbers it or sets a dot before it
 * @param table the number of the table it stands in, from 1; 0 for none
 * @param words all its words, those of live places too
 * @param spans its words and live places
 * @param places its live places with what they hold, one for each live span in order
 * @param mentions what stands in it and is not taken
 */
record DocxParagraph(
        DocxRole role,
        boolean listed,
        int table,
        String words,
        List<Span> spans,
        List<HeldPlace> places,
        List<NotTaken.Kind> mentions) {

    /** What a document is about, without the "V/v" that a letter sets before it. */
    List<Span> subject() {
        return role == DocxRole.SUBJECT ? Spans.first(spans, words -> words.replaceFirst("^V/v:?\\s*", "")) : spans;
    }

    /** The passage it makes: a heading loses its number and an item its dash, which the house sets anew. */
    Passage passage() {
        Form form = form();
        return new Passage(form, Spans.tidy(Spans.first(unclosed(), words -> words.replaceFirst(mark(form), ""))));
    }

    private Form form() {
        Form form = role.form();
        return form == Form.PARAGRAPH && (listed || dashed()) ? Form.ITEM : form;
    }

    private boolean dashed() {
        return spans.getFirst() instanceof Span.Words(String text, RunStyle style)
                && style == RunStyle.PLAIN
                && text.startsWith("- ");
    }

    private static String mark(Form form) {
        return switch (form) {
            case PART -> "^[IVXivx]+\\.\\s*";
            case SECTION -> "^[0-9]+[.)]\\s*";
            case POINT -> "^[a-zđ]\\)\\s*";
            case ITEM -> "^-\\s+";
            case PARAGRAPH -> "^$";
        };
    }

    /** Without the sign "./." that the house sets after the last word; a full stop stays. */
    private List<Span> unclosed() {
        return words.endsWith("./.") ? Spans.last(spans, text -> text.replaceFirst("/\\.$", "")) : spans;
    }
}
