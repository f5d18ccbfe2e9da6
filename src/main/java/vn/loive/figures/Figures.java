package vn.loive.figures;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Adds figures.
 * The order of the parts and the making of subtotals never change the total.
 * <ul>
 * <li>More than, plus a number, stays more than.
 * <li>A number plus something missing is at least that number, and names who is missing; if the number was a strict bound it stays one.
 * <li>Zeros stay zero, for the days that all of them cover; zeros with something missing are not zero but that which is missing.
 * <li>Of several kinds of missing, "no number given" outweighs "no report", which outweighs "told nothing".
 * <li>One withheld part withholds the total, so that nobody finds it by subtraction.
 * <li>Who has no such duty drops out; when nobody has, the total is not applicable.
 * <li>Nothing to add is not zero.
 * </ul>
 */
public final class Figures {

    private Figures() {}

    /**
     * Adds figures of one unit.
     *
     * @param parts the figures with who gave them
     * @return the total, or why there is none
     */
    public static Sum sum(Collection<Part> parts) {
        return sum(parts, null);
    }

    /**
     * Adds figures, also of unlike units where the house has a mixed unit for them.
     *
     * @param parts the figures with who gave them
     * @param override who answers for adding unlike units, or null when nobody does
     * @return the total with the override if it was needed, or why there is none
     */
    public static Sum sum(Collection<Part> parts, @Nullable UnitOverride override) {
        Set<Unit> units = parts.stream().map(part -> part.figure().unit()).collect(Collectors.toUnmodifiableSet());
        if (units.isEmpty()) {
            return new Sum.NothingToAdd();
        }
        if (units.size() == 1) {
            return Addition.of(parts).total(units.iterator().next());
        }
        var mixed = Unit.mixing(units);
        return override == null || mixed.isEmpty()
                ? new Sum.UnlikeUnits(units, mixed.isPresent())
                : Addition.of(parts).total(mixed.get()).by(override);
    }

    /**
     * Compares a whole with its parts, as in three facilities of which two stand at gates and one does not.
     *
     * @param whole the figure given for the whole
     * @param parts the figures given for all of its parts
     * @return whether they agree, as far as bounds and gaps let one tell
     */
    public static PartWhole compare(Figure whole, Collection<Part> parts) {
        return sum(parts) instanceof Sum.Total(Figure total, var _) && total.unit() == whole.unit()
                ? Bounds.of(whole).compare(Bounds.of(total))
                : PartWhole.CANNOT_TELL;
    }
}
