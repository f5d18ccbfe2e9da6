package vn.loive.instrumentwatch;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loive.instruments.Instrument;
import vn.loive.instruments.NextReview;
import vn.loive.instrumentwatch.InstrumentWarning.Kind;

/**
 * From which day on an instrument is to be looked at.
 *
 * @param today the day on which it is asked
 * @param nearDays how many days before its day a review is near
 * @param gapYears after how many years without a review that is told
 */
record ReviewLimits(LocalDate today, int nearDays, int gapYears) {

    /**
     * What looks wrong, the most pressing first.
     *
     * @param decided the day of the national decision, if one is known
     * @param planned the day of the province's plan, if there is one
     */
    List<InstrumentWarning> warnings(Instrument one, @Nullable LocalDate decided, @Nullable LocalDate planned) {
        return Stream.of(awaited(one.nextReview()), gap(since(one, decided, planned)), plan(decided, planned))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<InstrumentWarning> awaited(@Nullable NextReview next) {
        long left = next == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(today, next.day());
        if (left > nearDays) {
            return Optional.empty();
        }
        return Optional.of(
                left < 0
                        ? new InstrumentWarning(Kind.REVIEW_OVERDUE, -left)
                        : new InstrumentWarning(Kind.REVIEW_NEAR, left));
    }

    private Optional<InstrumentWarning> gap(@Nullable LocalDate since) {
        boolean missed = since != null && since.plusYears(gapYears).isBefore(today);
        return missed ? Optional.of(new InstrumentWarning(Kind.NO_REVIEW, gapYears)) : Optional.empty();
    }

    /** Since when a review may be missed: the last one, else the plan, else the decision, else the day it binds. */
    private static @Nullable LocalDate since(Instrument one, @Nullable LocalDate decided, @Nullable LocalDate planned) {
        if (one.lastReview() != null) {
            return one.lastReview().period().to();
        }
        LocalDate begun = planned == null ? decided : planned;
        return begun == null ? one.facts().days().inForce() : begun;
    }

    private static Optional<InstrumentWarning> plan(@Nullable LocalDate decided, @Nullable LocalDate planned) {
        if (decided == null) {
            return Optional.empty();
        } else if (planned == null) {
            return Optional.of(new InstrumentWarning(Kind.NO_PLAN, 0));
        }
        long older = ChronoUnit.DAYS.between(planned, decided);
        return older > 0 ? Optional.of(new InstrumentWarning(Kind.PLAN_OLDER, older)) : Optional.empty();
    }
}
