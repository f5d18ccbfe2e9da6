package vn.loive.gazetteer;

import java.util.List;
import java.util.Locale;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Refusal;

/**
 * Something that keeps a list from being loaded.
 *
 * @param file the file it stands in, empty when it stands in what is loaded already
 * @param line its line, 1 being the heading; 0 when no line is to blame
 * @param kind what is wrong
 * @param words what the text names: codes and days
 */
@LegalTerm(vi = "lỗi danh mục", means = "Something that keeps a list of places from being loaded.")
public record ListProblem(String file, int line, Kind kind, List<String> words) {

    /** What may be wrong with a row, or between rows. */
    @LegalTerm(vi = "loại lỗi danh mục", means = "What may be wrong with a row of a list, or between rows.")
    public enum Kind implements Refusal {
        /** The bytes are no UTF-8. */
        NOT_UTF8,
        /** The heading is that of no table we know. */
        UNKNOWN_HEADING,
        /** More or fewer cells than the heading has. */
        WRONG_CELLS,
        /** A code that is not two, three or five digits. */
        BAD_CODE,
        /** A row without a name. */
        NO_NAME,
        /** A day that is in no calendar, or no first day. */
        BAD_DAY,
        /** The last day stands before the first. */
        FROM_AFTER_TO,
        /** A legal basis that no file explains. */
        UNKNOWN_BASIS,
        /** Neither true nor false, or an unknown class of gate. */
        BAD_WORD,
        /** The same code and first day twice. */
        DUPLICATE,
        /** Two rows of one code share a day. */
        OVERLAP,
        /** A parent of the wrong tier, or one where none may be. */
        PARENT_LEVEL,
        /** No such parent on a day of the unit's life. */
        NO_PARENT,
        /** The parent lies in two provinces during the unit's life. */
        TWO_PROVINCES,
        /** Successors of a unit that does not end. */
        NO_END,
        /** A successor that does not stand on the day after. */
        NO_SUCCESSOR,
        /** A successor of another tier. */
        SUCCESSOR_LEVEL,
        /** Units that go into each other in a circle. */
        CYCLE,
        /** Whole in one and also in another. */
        WHOLE_TWICE,
        /** The place of a gate does not stand through the gate's life, or lies in another province. */
        GATE_PLACE;

        @Override
        public String key() {
            return "gazetteer.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public ListProblem {
        words = List.copyOf(words);
    }

    /** The key of its message. */
    public String key() {
        return kind.key();
    }

    /** What the message names, in the order of its placeholders. */
    public Object[] arguments() {
        return words.toArray();
    }
}
