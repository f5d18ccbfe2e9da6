package vn.loive.workspace;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.AgencyId;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Part;
import vn.loive.figures.Unit;

/**
 * Like figures of activities, added up already, which changes no total since the algebra of figures is associative.
 *
 * @param kind exact, more than, or not counted
 * @param quantity the sum, at most one above the largest figure; nothing where no number was given
 * @param unit what is counted
 * @param agencies who gave them
 */
record Given(FigureKind kind, @Nullable Long quantity, Unit unit, Set<AgencyId> agencies) {

    Given {
        agencies = Set.copyOf(agencies);
    }

    /** Whose number is missing, so that each is named. */
    Set<AgencyId> nameless() {
        return quantity == null ? agencies : Set.of();
    }

    /**
     * The parts of a sum.
     *
     * @param name the name of an agency whose number is missing
     */
    Stream<Part> parts(Function<AgencyId, String> name) {
        Long sum = quantity;
        if (sum == null) {
            return agencies.stream().map(agency -> new Part(name.apply(agency), new Figure.NotCounted(unit)));
        }
        // Two parts where the sum is beyond what a figure holds, so that adding finds it too large.
        return (sum > Figure.LARGEST ? Stream.of(Figure.LARGEST, 1L) : Stream.of(sum))
                .map(part -> new Part(unit.code(), figure(part)));
    }

    private Figure figure(long part) {
        return kind == FigureKind.MORE_THAN ? new Figure.MoreThan(part, unit) : new Figure.Exact(part, unit);
    }
}
