package vn.loive.figures;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.Refusal;

/** What came of adding: a total, or the reason why there is none. */
public sealed interface Sum {

    /** Records who had unlike units added; a sum that was refused stays refused. */
    Sum by(UnitOverride someone);

    /**
     * The figures add up.
     *
     * @param figure the total, with what is missing named in it
     * @param override who had unlike units added, and why; null when the units were alike
     */
    record Total(Figure figure, @Nullable UnitOverride override) implements Sum {

        /** A total of like units. */
        public Total(Figure figure) {
            this(figure, null);
        }

        /** The same total, with who had unlike units added. */
        @Override
        public Total by(UnitOverride someone) {
            return new Total(figure, someone);
        }
    }

    /** The figures do not add up. */
    sealed interface CannotAdd extends Sum, Refusal {
        @Override
        default CannotAdd by(UnitOverride someone) {
            return this;
        }
    }

    /** There was nothing to add, which is not zero. */
    record NothingToAdd() implements CannotAdd {
        @Override
        public String key() {
            return "figures.cannot-add.nothing-to-add";
        }
    }

    /**
     * The figures count unlike things.
     *
     * @param units the units found
     * @param addableByName whether somebody may have them added by name
     */
    record UnlikeUnits(Set<Unit> units, boolean addableByName) implements CannotAdd {
        @Override
        public String key() {
            return "figures.cannot-add.unlike-units" + (addableByName ? "-without-a-name" : "");
        }
    }

    /** The zeros were stated for periods without a common day, so they are not one statement. */
    record NoCommonPeriod() implements CannotAdd {
        @Override
        public String key() {
            return "figures.cannot-add.no-common-period";
        }
    }

    /** The total is larger than {@link Figure#LARGEST}, so a part must be mistyped. */
    record TooLarge() implements CannotAdd {
        @Override
        public String key() {
            return "figures.cannot-add.too-large";
        }
    }
}
