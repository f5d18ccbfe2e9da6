package vn.loive.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On which days the clock reminds. */
class ReminderDaysTests {

    private static final ReminderDays DAYS = new ReminderDays(5, 1, 7);

    @ParameterizedTest
    @CsvSource({"5, SOON", "4, SOON", "2, SOON", "1, LAST", "0, LAST", "-1, OVERDUE", "-7, OVERDUE"})
    void eachDayHasItsStep(long left, ReminderStep step) {
        assertThat(DAYS.step(left)).contains(step);
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 31, -8, -400})
    void farFromTheLastDayItIsSilent(long left) {
        assertThat(DAYS.step(left)).isEmpty();
    }

    @Test
    void theFirstReminderComesBeforeTheLast() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReminderDays(1, 1, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReminderDays(5, -1, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReminderDays(5, 1, 0));
    }
}
