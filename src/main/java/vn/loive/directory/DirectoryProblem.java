package vn.loive.directory;

import java.util.List;
import java.util.Locale;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Refusal;

/**
 * Something that keeps a list of agencies from being loaded.
 *
 * @param file the file it stands in
 * @param line its line, the heading being 1; 0 when no line is to blame
 * @param fault what is wrong
 * @param words what the text names: columns, keys, days
 */
@LegalTerm(vi = "lỗi danh mục cơ quan", means = "Something that keeps a list of agencies from being loaded.")
public record DirectoryProblem(String file, int line, Fault fault, List<String> words) {

    /** What may be wrong with a row, or between rows. */
    @LegalTerm(vi = "loại lỗi danh mục cơ quan", means = "What may be wrong with a row of the list of agencies.")
    public enum Fault implements Refusal {
        /** The bytes are no UTF-8. */
        NOT_UTF8,
        /** The heading is that of no table we know. */
        UNKNOWN_HEADING,
        /** More or fewer cells than the heading has. */
        WRONG_CELLS,
        /** Nothing stands where something must. */
        EMPTY,
        /** A day that is in no calendar. */
        BAD_DAY,
        /** The last day stands before the first. */
        FROM_AFTER_TO,
        /** A word that is not one of those allowed in the column. */
        BAD_WORD,
        /** A province of other than two digits, or one that the level must or must not have. */
        BAD_PROVINCE,
        /** No such place on the first day. */
        NO_PLACE,
        /** A key that stands in no file and is not loaded. */
        UNKNOWN_AGENCY,
        /** The same key twice. */
        DUPLICATE,
        /** The key is loaded already with other words. */
        DIFFERS,
        /** An agency below, after or reporting to itself. */
        ITSELF,
        /** A body that lies, through others, in itself. */
        CYCLE,
        /** The successor does not stand on the day, or the predecessor not before it. */
        NOT_STANDING,
        /** Wholly taken over and yet still standing on that day. */
        STILL_STANDING;

        @Override
        public String key() {
            return "directory.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public DirectoryProblem {
        words = List.copyOf(words);
    }

    /** The key of its message. */
    public String key() {
        return fault.key();
    }

    /** What the message names, in the order of its placeholders. */
    public Object[] arguments() {
        return words.toArray();
    }
}
