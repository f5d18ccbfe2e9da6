package broken.house;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** Broken on purpose: asks the wall for the time in five ways. */
@SuppressWarnings({"JavaUtilDate", "unused"})
final class ReadsTheWall {

    private ReadsTheWall() {}

    static Instant instant() {
        return Instant.now();
    }

    static LocalDate day() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    static Date date() {
        return new Date();
    }

    static long millis() {
        return System.currentTimeMillis();
    }

    static Instant ownClock() {
        return java.time.Clock.systemUTC().instant();
    }
}
