package vn.loive.issuing;

import java.util.List;
import java.util.stream.Collectors;
import vn.loive.typesetting.DocumentType;

/**
 * How far a register has come.
 *
 * @param type the type it counts
 * @param last the highest number it gave or keeps, 0 when none
 * @param voids how many of its documents are void
 * @param gaps the numbers up to the last one that stand nowhere in it
 */
record RegisterState(DocumentType type, int last, int voids, List<Gap> gaps) {

    /** Numbers that stand nowhere, from one to another. */
    record Gap(int first, int last) {

        private String written() {
            return first == last ? Integer.toString(first) : first + "–" + last;
        }
    }

    /** The missing numbers as words: "1–117, 121"; empty when there are none. */
    public String missing() {
        return gaps.stream().map(Gap::written).collect(Collectors.joining(", "));
    }
}
