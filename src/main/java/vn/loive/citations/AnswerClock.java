package vn.loive.citations;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.loive.ui.Ruler;

/**
 * The clock from a document that asks to the one that answers.
 *
 * @param asked the day of the question
 * @param due until when it was to be answered, when it said so
 * @param until the day of the answer, or today
 * @param answered whether it is answered
 */
record AnswerClock(LocalDate asked, @Nullable LocalDate due, LocalDate until, boolean answered) {

    /** The days that have gone by, those of the law's calendar. */
    public long days() {
        return ChronoUnit.DAYS.between(asked, until);
    }

    /** Whether the day by which it was to be answered has gone by. */
    public boolean late() {
        return due != null && until.isAfter(due);
    }

    /** The clock as it is drawn; a limit that the document does not set is not invented. */
    public Ruler ruler() {
        Duration elapsed = Duration.ofDays(Math.max(0, days()));
        if (answered) {
            return Ruler.stopped(elapsed, due == null ? atLeastADay(elapsed) : limit(due));
        }
        if (due == null) {
            return Ruler.unset();
        }
        return late() ? Ruler.late(elapsed, limit(due)) : Ruler.running(elapsed, limit(due));
    }

    private Duration limit(LocalDate last) {
        return atLeastADay(Duration.ofDays(ChronoUnit.DAYS.between(asked, last)));
    }

    private static Duration atLeastADay(Duration length) {
        return length.isPositive() ? length : Duration.ofDays(1);
    }
}
