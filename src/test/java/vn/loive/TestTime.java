package vn.loive;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.loive.shared.LegalDay;
import vn.loive.shared.WallClock;

/** Puts both clocks of the program into the hands of the test: they stand until it moves them. */
@TestConfiguration(proxyBeanMethods = false)
public class TestTime {

    /** Takes the place of both clocks once all definitions are known, whichever was found first. */
    @Bean
    static BeanDefinitionRegistryPostProcessor clocksOfTheTest() {
        return registry -> {
            MovableClock movable = new MovableClock();
            RootBeanDefinition clock = new RootBeanDefinition(MovableClock.class, () -> movable);
            clock.setPrimary(true);
            replace(registry, "clock", clock);
            RootBeanDefinition wallClock = new RootBeanDefinition(Clock.class, () -> movable);
            wallClock.setDefaultCandidate(false);
            wallClock.addQualifier(new AutowireCandidateQualifier(WallClock.class));
            replace(registry, "wallClock", wallClock);
        };
    }

    private static void replace(BeanDefinitionRegistry registry, String name, RootBeanDefinition with) {
        registry.removeBeanDefinition(name);
        registry.registerBeanDefinition(name, with);
    }

    /** A clock that stands at half past eight on the demonstration day until it is moved. */
    public static final class MovableClock extends Clock {

        private static final Instant START = LocalDate.of(2021, 8, 2)
                .atTime(LocalTime.of(8, 30))
                .atZone(LegalDay.ZONE)
                .toInstant();

        private volatile Instant now = START;

        void putBack() {
            now = START;
        }

        /** Lets time pass. */
        public void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return LegalDay.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
