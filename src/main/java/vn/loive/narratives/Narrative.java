package vn.loive.narratives;

import java.util.List;
import java.util.Locale;
import vn.loive.shared.LegalTerm;

/** What an agency says under one heading of a request: words, or the word that there are none. */
@LegalTerm(vi = "phần lời của báo cáo", means = "What an agency says in words under one heading of a request.")
public sealed interface Narrative {

    /** The most characters that a section holds. */
    int LONGEST = 10_000;

    /** The stable text under which it stands in the database, and its words, if it has none of its own, in the bundle. */
    String code();

    /**
     * Words.
     *
     * @param text plain text with its paragraphs, 1 to 10.000 characters
     */
    record Words(String text) implements Narrative {

        static final String CODE = "words";

        public Words {
            if (text.isBlank() || length(text) > LONGEST) {
                throw new IllegalArgumentException(
                        "A section must hold 1 to %d characters, holds %d".formatted(LONGEST, length(text)));
            }
        }

        @Override
        public String code() {
            return CODE;
        }

        /** The paragraphs, without empty lines. */
        public List<String> paragraphs() {
            return text.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    /** What is stated in the place of words. */
    enum Stated implements Narrative {
        /** There is no information on this. */
        NIL_INFORMATION,
        /** The agency has no such duty. */
        NOT_APPLICABLE;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How many characters a text has. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** What a row of the database says. */
    static Narrative of(String code, String text) {
        return code.equals(Words.CODE)
                ? new Words(text)
                : Stated.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Its words; empty when it has none of its own. */
    default String words() {
        return this instanceof Words(String text) ? text : "";
    }
}
