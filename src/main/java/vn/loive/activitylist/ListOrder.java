package vn.loive.activitylist;

import java.util.Arrays;
import java.util.List;

/**
 * In which order activities are listed; those that stand alike follow from the latest on.
 * Names stand in Vietnamese order; what has no place or no number comes last, whichever way round.
 */
enum ListOrder {
    /** The latest last day first. */
    DAY_DOWN,
    /** The earliest last day first. */
    DAY_UP,
    /** As the kinds are listed. */
    KIND_UP,
    /** As the kinds are listed, backwards. */
    KIND_DOWN,
    /** By the name of the place. */
    PLACE_UP,
    /** By the name of the place, backwards. */
    PLACE_DOWN,
    /** By the name of the agency that led. */
    LEAD_UP,
    /** By the name of the agency that led, backwards. */
    LEAD_DOWN,
    /** The largest number first, whatever is counted. */
    FIGURE_DOWN,
    /** The smallest number first, whatever is counted. */
    FIGURE_UP;

    /** The order of that name; the latest first when there is none such. */
    static ListOrder of(String name) {
        return Arrays.stream(values())
                .filter(order -> order.name().equals(name))
                .findFirst()
                .orElse(DAY_DOWN);
    }

    /** How a column stands sorted in this order, as {@code aria-sort} says it. */
    public String sorted(String column) {
        if (!name().startsWith(column + "_")) {
            return "none";
        }
        return name().endsWith("_UP") ? "ascending" : "descending";
    }

    /** The order to which the head of a column leads: its own, and when that stands, the other way round. */
    public String next(String column) {
        boolean falls = List.of("DAY", "FIGURE").contains(column);
        String first = column + (falls ? "_DOWN" : "_UP");
        return name().equals(first) ? column + (falls ? "_UP" : "_DOWN") : first;
    }
}
