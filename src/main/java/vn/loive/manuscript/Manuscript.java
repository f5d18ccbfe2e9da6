package vn.loive.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.loive.manuscript.Passage.Form;
import vn.loive.shared.LegalTerm;
import vn.loive.typesetting.TokenId;

/**
 * The wording of a draft.
 *
 * @param passages headings, paragraphs and items in order
 */
@LegalTerm(vi = "lời văn dự thảo", means = "The wording of a draft, with places that the program fills.")
public record Manuscript(List<Passage> passages) {

    public Manuscript {
        passages = List.copyOf(passages);
    }

    /**
     * The wording as somebody typed it: an empty line ends a paragraph, "# ", "## " and "### " begin headings and "- " items.
     * Never fails: what is no sign is words.
     */
    public static Manuscript typed(String text) {
        List<Passage> passages = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : (text + "\n\n").lines().map(String::strip).toList()) {
            Form form = form(line);
            if (line.isEmpty() || form != Form.PARAGRAPH || begun(paragraph).heading()) {
                add(passages, paragraph);
            }
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
        }
        add(passages, paragraph);
        return new Manuscript(passages);
    }

    private static void add(List<Passage> passages, StringBuilder paragraph) {
        String typed = paragraph.toString().strip();
        Form form = form(typed);
        List<Span> spans = Notation.spans(
                typed.substring(Math.min(typed.length(), form.mark().length())).strip());
        if (!spans.isEmpty()) {
            passages.add(new Passage(form, spans));
        }
        paragraph.setLength(0);
    }

    private static Form begun(StringBuilder paragraph) {
        return form(paragraph.toString());
    }

    private static Form form(String line) {
        for (Form form : List.of(Form.POINT, Form.SECTION, Form.PART, Form.ITEM)) {
            if (line.startsWith(form.mark())) {
                return form;
            }
        }
        return Form.PARAGRAPH;
    }

    /** The wording as it is typed, an empty line between passages. */
    public String typed() {
        return passages.stream().map(Passage::typed).collect(Collectors.joining("\n\n"));
    }

    /** The tokens in its live places, in order; one that stands twice is named twice. */
    public List<TokenId> tokens() {
        return passages.stream().flatMap(passage -> passage.tokens().stream()).toList();
    }
}
