package vn.loive.facilities;

import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;

/**
 * How many a reception place has room for, each group apart; never who is there, and never one sum of unlike places.
 * Nothing in a group means that nobody has stated it, which is not zero.
 *
 * @param women places for women
 * @param men places for men
 * @param children places for children without a parent
 * @param mothers places for mothers with their children, counted by mothers
 */
@LegalTerm(vi = "số chỗ tiếp nhận", means = "How many a reception place has room for, each group apart.")
public record Capacity(
        @Nullable Integer women,
        @Nullable Integer men,
        @Nullable Integer children,
        @Nullable Integer mothers) {

    /** More than any place in the country has. */
    static final int MOST = 9999;

    /** Nobody has stated anything. */
    public static final Capacity UNSTATED = new Capacity(null, null, null, null);

    public Capacity {
        check(women);
        check(men);
        check(children);
        check(mothers);
    }

    private static void check(@Nullable Integer places) {
        if (places != null && (places < 0 || places > MOST)) {
            throw new IllegalArgumentException("A place has room for 0 to %d, is %d".formatted(MOST, places));
        }
    }
}
