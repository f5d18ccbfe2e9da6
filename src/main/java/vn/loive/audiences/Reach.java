package vn.loive.audiences;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureKind;
import vn.loive.figures.FigureWording;
import vn.loive.figures.Figures;
import vn.loive.figures.Part;
import vn.loive.figures.Sum;
import vn.loive.figures.Unit;
import vn.loive.figures.WrittenFigure;
import vn.loive.shared.LegalTerm;

/**
 * How many a communication reached, beside how many times it was done.
 *
 * @param kind exact, more than, or not counted
 * @param quantity the number, from 1; present just when the kind has one
 * @param unit whom or what is counted, one of {@link #UNITS}
 */
@LegalTerm(vi = "số người được tiếp cận", means = "How many a communication reached, in its own kind and unit.")
public record Reach(FigureKind kind, @Nullable Long quantity, Unit unit) {

    /** What reach may be counted in. */
    public static final List<Unit> UNITS =
            List.of(Unit.ATTENDANCES, Unit.PEOPLE, Unit.PUPILS, Unit.SUBSCRIBERS, Unit.VIEWS);

    public Reach {
        if (!FigureField.KINDS.contains(kind) || !UNITS.contains(unit)) {
            throw new IllegalArgumentException("Nobody is reached in %s %s".formatted(kind.code(), unit.code()));
        }
        // Refuses a number that its kind cannot have.
        figure(kind, quantity, unit);
    }

    /** The number with its kind and unit, as sums need it. */
    public Figure figure() {
        return figure(kind, quantity, unit);
    }

    /**
     * Adds what was reached, unit by unit, because people are not attendances.
     *
     * @param parts the numbers with who gave them
     */
    public static Map<Unit, Sum> sums(Collection<Part> parts) {
        return parts.stream()
                .collect(Collectors.groupingBy(
                        part -> part.figure().unit(),
                        () -> new EnumMap<>(Unit.class),
                        Collectors.collectingAndThen(Collectors.toList(), Figures::sum)));
    }

    /** The number as a page draws it. */
    public WrittenFigure written(Locale locale) {
        return FigureWording.of(locale).screen(figure());
    }

    private static Figure figure(FigureKind kind, @Nullable Long quantity, Unit unit) {
        if (quantity == null || !kind.hasQuantity()) {
            if (quantity != null || kind.hasQuantity()) {
                throw new IllegalArgumentException("A reach has a number just when its kind has one: " + kind.code());
            }
            return new Figure.NotCounted(unit);
        }
        return kind == FigureKind.MORE_THAN ? new Figure.MoreThan(quantity, unit) : new Figure.Exact(quantity, unit);
    }
}
