package vn.loive.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one place that turns an instant into a day of Vietnamese law, which is counted in Asia/Ho_Chi_Minh. */
public final class LegalDay {

    /** The zone in which legal days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private LegalDay() {}

    /** The legal day of an instant. */
    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The legal day by the program's clock. */
    public static LocalDate today(Clock clock) {
        return of(clock.instant());
    }
}
