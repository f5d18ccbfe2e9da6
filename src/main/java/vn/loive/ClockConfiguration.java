package vn.loive;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import vn.loive.shared.LegalDay;
import vn.loive.shared.WallClock;
import vn.loive.ui.DemonstrationDay;

/**
 * The only sources of time.
 * The program's clock runs on the demonstration day when one is set; the wall clock never does, because the second
 * factor on somebody's phone counts real seconds.
 */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @Primary
    Clock clock(@Value("${loive.today:#{null}}") @Nullable LocalDate today, @WallClock Clock wallClock) {
        return today == null ? wallClock : Clock.offset(wallClock, distance(today, wallClock));
    }

    @Bean(defaultCandidate = false)
    @WallClock
    Clock wallClock() {
        return Clock.system(LegalDay.ZONE);
    }

    @Bean
    DemonstrationDay demonstrationDay(@Value("${loive.today:#{null}}") @Nullable LocalDate today) {
        return () -> Optional.ofNullable(today);
    }

    /** Whole days between the real legal day and the one that was set, so that the time of day stays what it is. */
    private static Duration distance(LocalDate today, Clock wallClock) {
        return Duration.ofDays(today.toEpochDay() - LegalDay.today(wallClock).toEpochDay());
    }
}
