package vn.loive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RulerTests {

    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void thePinStandsWhereTheTimeIs() {
        var ruler = Ruler.running(Duration.ofHours(12), DAY);
        assertThat(ruler.pin()).isEqualTo("148.0").isEqualTo(ruler.done());
        assertThat(ruler.limit()).isEqualTo("294.0");
        assertThat(ruler.ticks()).hasSize(7).startsWith("2.0", "50.7").endsWith("294.0");
    }

    @Test
    void lateRunsPastThePost() {
        var ruler = Ruler.late(Duration.ofDays(2), DAY);
        assertThat(ruler.isLate()).isTrue();
        assertThat(ruler.pin()).isEqualTo("294.0");
        assertThat(ruler.done()).isEqualTo(ruler.limit()).isEqualTo("148.0");
    }

    @Test
    void withoutALimitInLawNoneIsInvented() {
        assertThat(Ruler.unset().isUnset()).isTrue();
        assertThat(Ruler.unset().state()).isEqualTo("unset");
        assertThatThrownBy(() -> Ruler.near(Duration.ZERO, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }
}
