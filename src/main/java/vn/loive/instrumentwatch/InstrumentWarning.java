package vn.loive.instrumentwatch;

import java.util.Locale;

/**
 * What somebody should look at in how an instrument is carried out; nothing is changed because of it.
 *
 * @param kind what it is
 * @param number the days or years that the warning names; 0 where it names none
 */
record InstrumentWarning(Kind kind, long number) {

    /** What a warning is about, the most pressing first. */
    enum Kind {
        /** The report of the awaited review was due so many days ago. */
        REVIEW_OVERDUE,
        /** It is due within so many days. */
        REVIEW_NEAR,
        /** None was held for more than so many years. */
        NO_REVIEW,
        /** A national decision stands and the province has no plan. */
        NO_PLAN,
        /** The plan is so many days older than the national decision. */
        PLAN_OLDER
    }

    /** The key of its words. */
    public String key() {
        // On the day itself nothing is left to count.
        return kind == Kind.REVIEW_NEAR && number == 0
                ? "instrumentwatch.warning.review-today"
                : "instrumentwatch.warning."
                        + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The stamp or notice that bears it: filled when a day has passed, barred otherwise. */
    public String stamp() {
        return kind == Kind.REVIEW_OVERDUE ? "late" : "near";
    }
}
