package vn.loive.figures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.loive.figures.Figure.AtLeast;
import vn.loive.figures.Figure.Counted;
import vn.loive.figures.Figure.Exact;
import vn.loive.figures.Figure.MoreThan;
import vn.loive.figures.Figure.NilInformation;
import vn.loive.figures.Figure.NotApplicable;
import vn.loive.figures.Figure.NotCounted;
import vn.loive.figures.Figure.NotSubmitted;
import vn.loive.figures.Figure.Suppressed;
import vn.loive.figures.Figure.ZeroInPeriod;
import vn.loive.figures.Figure.ZeroToDate;
import vn.loive.shared.Period;

/**
 * A sum in the making.
 * Each field joins by an operation that is associative and commutative (plus, or, union, later of, earlier of),
 * so the total is the same in whatever order agencies report and however subtotals are made.
 */
final class Addition {

    private final Set<Gap> gaps = new HashSet<>();
    private long known;
    private boolean strict;
    private boolean suppressed;
    // The days on which all stated zeros hold; the ends of time when none was stated, or none with an end.
    private LocalDate zeroFrom = LocalDate.MIN;
    private LocalDate zeroTo = LocalDate.MAX;

    static Addition of(Collection<Part> parts) {
        var addition = new Addition();
        parts.forEach(addition::add);
        return addition;
    }

    Sum total(Unit unit) {
        if (suppressed) {
            return new Sum.Total(new Suppressed(unit));
        }
        if (known > Figure.LARGEST) {
            return new Sum.TooLarge();
        }
        return known > 0 ? new Sum.Total(counted(unit)) : nothingCounted(unit);
    }

    private Sum nothingCounted(Unit unit) {
        return gaps.isEmpty() ? zeros(unit) : new Sum.Total(onlyGaps(unit));
    }

    private void add(Part part) {
        switch (part.figure()) {
            case Counted counted -> count(counted);
            case AtLeast(Counted counted, List<Gap> named) -> {
                count(counted);
                gaps.addAll(named);
            }
            case ZeroInPeriod(Unit _, Period period) -> zero(period.from(), period.to());
            case ZeroToDate(Unit _, LocalDate since) -> zero(since, LocalDate.MAX);
            case NilInformation _ -> miss(part, Gap.Why.NIL_INFORMATION);
            case NotSubmitted _ -> miss(part, Gap.Why.NOT_SUBMITTED);
            case NotCounted _ -> miss(part, Gap.Why.NOT_COUNTED);
            case Suppressed _ -> suppressed = true;
            case NotApplicable _ -> {}
        }
    }

    private void count(Counted counted) {
        // Held just above the largest count, so that no number of parts can run over.
        known = Math.min(known + counted.quantity(), Figure.LARGEST + 1);
        strict |= counted instanceof MoreThan;
    }

    private void zero(LocalDate from, LocalDate to) {
        zeroFrom = from.isAfter(zeroFrom) ? from : zeroFrom;
        zeroTo = to.isBefore(zeroTo) ? to : zeroTo;
    }

    private void miss(Part part, Gap.Why why) {
        List<Gap> named = part.figure().gaps();
        gaps.addAll(named.isEmpty() ? List.of(new Gap(part.who(), why)) : named);
    }

    private Figure counted(Unit unit) {
        Counted sum = strict ? new MoreThan(known, unit) : new Exact(known, unit);
        return gaps.isEmpty() ? sum : new AtLeast(sum, List.copyOf(gaps));
    }

    private Figure onlyGaps(Unit unit) {
        List<Gap> named = Gap.sorted(gaps);
        return switch (named.getFirst().why()) {
            case NIL_INFORMATION -> new NilInformation(unit, named);
            case NOT_SUBMITTED -> new NotSubmitted(unit, named);
            case NOT_COUNTED -> new NotCounted(unit, named);
        };
    }

    private Sum zeros(Unit unit) {
        if (zeroFrom.equals(LocalDate.MIN)) {
            return new Sum.Total(new NotApplicable(unit));
        }
        if (zeroTo.equals(LocalDate.MAX)) {
            return new Sum.Total(new ZeroToDate(unit, zeroFrom));
        }
        return zeroFrom.isAfter(zeroTo)
                ? new Sum.NoCommonPeriod()
                : new Sum.Total(new ZeroInPeriod(unit, new Period(zeroFrom, zeroTo)));
    }
}
