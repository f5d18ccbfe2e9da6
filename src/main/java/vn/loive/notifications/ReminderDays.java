package vn.loive.notifications;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the clock reminds; no text of law sets these days, so each place that runs the program may choose its own.
 *
 * @param soon how many days before the last day it reminds for the first time
 * @param last how many days before the last day it reminds again
 * @param overdue how many days after the last day it still begins to say that the day has passed
 */
@ConfigurationProperties("loive.reminders")
record ReminderDays(
        @DefaultValue("5") int soon,
        @DefaultValue("1") int last,
        @DefaultValue("7") int overdue) {

    ReminderDays {
        if (last < 0 || soon <= last || overdue < 1) {
            throw new IllegalArgumentException(
                    "loive.reminders must be soon > last >= 0 and overdue >= 1, are %d, %d, %d"
                            .formatted(soon, last, overdue));
        }
    }

    /**
     * Which reminder falls on a day; a day that the program slept through is made good on the next.
     *
     * @param left the days left to answer, 0 on the last and less after it
     */
    Optional<ReminderStep> step(long left) {
        if (left > soon || left < -overdue) {
            return Optional.empty();
        }
        if (left < 0) {
            return Optional.of(ReminderStep.OVERDUE);
        }
        return Optional.of(left <= last ? ReminderStep.LAST : ReminderStep.SOON);
    }
}
