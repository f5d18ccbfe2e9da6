package vn.loive.figures;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.loive.shared.LegalTerm;

/**
 * What is missing from a sum: who should have given a number, and why there is none.
 *
 * @param who the agency, place or activity, in the caller's words; never a person
 * @param why what kind of nothing it gave
 */
@LegalTerm(vi = "phần còn thiếu", means = "Who is missing from a sum, and why.")
public record Gap(String who, Why why) implements Comparable<Gap> {

    private static final Comparator<Gap> ORDER =
            Comparator.comparing(Gap::why).reversed().thenComparing(Gap::who);

    /** Why a number is missing, the weightier the later: a sum of nothing but gaps takes the kind of the weightiest. */
    public enum Why {
        /** It was told nothing. */
        NIL_INFORMATION,
        /** Its report has not come. */
        NOT_SUBMITTED,
        /** It reported on it and gave no number. */
        NOT_COUNTED
    }

    public Gap {
        if (who.isBlank()) {
            throw new IllegalArgumentException("A gap must name who is missing");
        }
    }

    @Override
    public int compareTo(Gap other) {
        return ORDER.compare(this, other);
    }

    static List<Gap> sorted(Collection<Gap> gaps) {
        return gaps.stream().distinct().sorted().toList();
    }

    /** Sorted by weight, so that the first is the weightiest, which must be the expected kind. */
    static List<Gap> sorted(Collection<Gap> gaps, Why weightiest) {
        List<Gap> sorted = sorted(gaps);
        if (!sorted.isEmpty() && sorted.getFirst().why() != weightiest) {
            throw new IllegalArgumentException("The weightiest gap must be %s, is %s"
                    .formatted(weightiest, sorted.getFirst().why()));
        }
        return sorted;
    }
}
