package vn.loive.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.loive.TestTime;
import vn.loive.WholeProgramTest;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/** A transaction says what its actor took over, and the policies hear it. */
@WholeProgramTest
class HeritageTests {

    private static final UUID OLD = UUID.randomUUID();
    private static final Actor ACTOR =
            new Actor(UUID.randomUUID(), UUID.randomUUID(), new ProvinceCode("82"), UUID.randomUUID());

    @Autowired
    private JdbcClient open;

    @Autowired
    private PlatformTransactionManager manager;

    @Autowired
    private TestTime.MovableClock clock;

    @Test
    void anHeirReadsUnderEveryProvinceAndAgencyItTookOver() {
        Transactions heirs = transactions(
                actor -> new Heritage.Inherited(Set.of(new ProvinceCode("87"), new ProvinceCode("82")), Set.of(OLD)));

        assertThat(heirs.as(ACTOR, () -> asks("'87' = ANY (loive.provinces())")))
                .isTrue();
        assertThat(heirs.as(ACTOR, () -> asks("'82' = ANY (loive.provinces())")))
                .isTrue();
        assertThat(heirs.as(ACTOR, () -> asks("'22' = ANY (loive.provinces())")))
                .isFalse();
        assertThat(heirs.as(ACTOR, () -> asks("'%s' = ANY (loive.agencies())".formatted(OLD))))
                .isTrue();
        assertThat(heirs.as(ACTOR, () -> asks("loive.agency() = ANY (loive.agencies())")))
                .isTrue();
    }

    @Test
    void whoeverTookOverNothingHasItsOwnOnly() {
        Transactions others = transactions(actor -> Heritage.Inherited.NOTHING);

        assertThat(others.as(ACTOR, () -> asks("loive.agencies() = ARRAY[loive.agency()]")))
                .isTrue();
        assertThat(others.as(ACTOR, () -> asks("'87' = ANY (loive.provinces())")))
                .isFalse();
    }

    @Test
    void nobodyHasNothing() {
        Transactions nobody = transactions(actor -> Heritage.Inherited.NOTHING);

        assertThat(nobody.forNobody(() -> asks("loive.provinces() IS NULL AND loive.agencies() IS NULL")))
                .isTrue();
        assertThat(asks("loive.provinces() IS NULL AND loive.agencies() IS NULL"))
                .isTrue();
    }

    @Test
    void whatWasTakenOverIsAskedOnceADayUntilAnImportIsCommitted() {
        AtomicInteger asked = new AtomicInteger();
        Transactions heirs = transactions(actor -> {
            asked.incrementAndGet();
            return Heritage.Inherited.NOTHING;
        });

        heirs.as(ACTOR, () -> heirs.as(ACTOR, asked::get));
        assertThat(asked).hasValue(1);

        assertThatThrownBy(() -> heirs.forImport(() -> {
                    throw new IllegalStateException("rolled back");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(heirs.as(ACTOR, asked::get)).isEqualTo(1);

        heirs.forImport(asked::get);
        assertThat(heirs.as(ACTOR, asked::get)).isEqualTo(2);

        heirs.as(ACTOR, () -> heirs.asImport(asked::get));
        assertThat(heirs.as(ACTOR, asked::get)).isEqualTo(3);

        clock.pass(Duration.ofDays(1));
        assertThat(heirs.as(ACTOR, asked::get)).isEqualTo(4);
    }

    @Test
    void whatWasReadWhileAnImportWasUnderWayIsNotKept() {
        AtomicReference<Heritage.Inherited> truth = new AtomicReference<>(Heritage.Inherited.NOTHING);
        Transactions heirs = transactions(actor -> truth.get());

        heirs.forImport(() -> {
            heirs.as(ACTOR, () -> "reads the old rows, for the new ones are not committed");
            truth.set(new Heritage.Inherited(Set.of(), Set.of(OLD)));
            return null;
        });

        assertThat(heirs.as(ACTOR, () -> asks("'%s' = ANY (loive.agencies())".formatted(OLD))))
                .isTrue();
    }

    private Transactions transactions(Heritage heritage) {
        return new Transactions(open, manager, new RememberedHeritage(heritage, clock), clock);
    }

    private boolean asks(String condition) {
        return open.sql("SELECT " + condition).query(Boolean.class).single();
    }
}
