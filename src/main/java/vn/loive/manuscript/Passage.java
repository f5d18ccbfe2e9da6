package vn.loive.manuscript;

import java.util.List;
import vn.loive.shared.LegalTerm;
import vn.loive.typesetting.TokenId;

/**
 * A heading, paragraph or item of a draft.
 *
 * @param form what it is
 * @param spans its words and live places in order; words of one style stand in one span
 */
@LegalTerm(vi = "đoạn dự thảo", means = "A heading, paragraph or item of a draft.")
public record Passage(Form form, List<Span> spans) {

    /** What a passage is. */
    public enum Form {
        /** A heading with a Roman number. */
        PART("# "),
        /** A heading with an Arabic number. */
        SECTION("## "),
        /** A heading with a letter. */
        POINT("### "),
        /** A paragraph. */
        PARAGRAPH(""),
        /** A paragraph that begins with a dash. */
        ITEM("- ");

        private final String mark;

        Form(String mark) {
            this.mark = mark;
        }

        /** What is typed before it. */
        String mark() {
            return mark;
        }

        /** Whether it is a heading. */
        public boolean heading() {
            return this == PART || this == SECTION || this == POINT;
        }
    }

    public Passage {
        spans = List.copyOf(spans);
    }

    /** The tokens in its live places, in order. */
    public List<TokenId> tokens() {
        return spans.stream()
                .flatMap(span -> span instanceof Span.Live(TokenId token, var _)
                        ? java.util.stream.Stream.of(token)
                        : java.util.stream.Stream.empty())
                .toList();
    }

    /** It as it is typed, live places in braces. */
    public String typed() {
        String words = Notation.typed(spans);
        return form.mark() + (words.matches("(#|- ).*") ? "\\" : "") + words;
    }
}
