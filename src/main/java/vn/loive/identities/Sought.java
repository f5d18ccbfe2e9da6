package vn.loive.identities;

import org.jspecify.annotations.Nullable;
import vn.loive.likeness.SearchTerms.Years;
import vn.loive.shared.LegalTerm;

/**
 * Whom somebody looks for; at least a name of one word or a number.
 *
 * @param name the name as it was heard or read; empty when only a number is known
 * @param bornFrom the first possible year of birth; null when nobody knows
 * @param bornTo the last possible year of birth; null when nobody knows
 * @param number the number of a paper or a telephone; empty when only a name is known
 */
@LegalTerm(vi = "điều kiện tìm người", means = "Whom somebody looks for.")
public record Sought(
        String name, @Nullable Integer bornFrom, @Nullable Integer bornTo, String number) {

    /** By name alone. */
    public static Sought named(String name) {
        return new Sought(name, null, null, "");
    }

    @Nullable
    Years years() {
        Integer from = bornFrom == null ? bornTo : bornFrom;
        Integer to = bornTo == null ? bornFrom : bornTo;
        return from == null || to == null ? null : new Years(from, to);
    }

    @Override
    public String toString() {
        return "Sought[…]";
    }
}
