package vn.loive.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import vn.loive.audit.AuditVerification;
import vn.loive.audit.AuditVerification.Result;
import vn.loive.audit.Sealer;
import vn.loive.database.Database;
import vn.loive.database.DatabaseProperties;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/** Acts are recorded and sealed; after a kill the record is without gap, and what was left is sealed once. */
final class KilledSeal implements KilledAct {

    private static final int ROWS = 40;

    private final Sealer sealer;
    private final KilledScene scene;
    private final Database database;
    private final DatabaseProperties properties;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    KilledSeal(
            Sealer sealer,
            KilledScene scene,
            Database database,
            DatabaseProperties properties,
            @Guarded Transactions transactions,
            ApplicationEventPublisher events) {
        this.sealer = sealer;
        this.scene = scene;
        this.database = database;
        this.properties = properties;
        this.transactions = transactions;
        this.events = events;
    }

    record LampLit(Actor actor, String subject, String detail) implements Audited {}

    @Override
    public void prepare() {
        sealer.seal();
    }

    @Override
    public void again(Consumer<String> confirmed) {
        UUID lamp = UUID.randomUUID();
        Actor actor = scene.worker();
        transactions.as(actor, () -> {
            for (int i = 0; i < ROWS; i++) {
                events.publishEvent(new LampLit(actor, "lamp/" + lamp, "row " + i));
            }
            return true;
        });
        confirmed.accept("lit " + lamp);
        sealer.seal();
        confirmed.accept("sealed " + lamp);
    }

    @Override
    public void check(List<String> confirmed) {
        Result before = verified();
        assertThat(before.findings()).isEmpty();
        assertThat(before.sealed())
                .isGreaterThanOrEqualTo(ROWS * KilledAct.of(confirmed, "sealed").size());
        List<String> lit = scene.texts("SELECT subject FROM audit.entry WHERE act = 'LampLit' GROUP BY subject"
                + " HAVING count(*) = " + ROWS);
        assertThat(lit)
                .as("each act whole")
                .hasSameSizeAs(scene.texts("SELECT DISTINCT subject FROM audit.entry WHERE act = 'LampLit'"));
        assertThat(lit)
                .containsAll(KilledAct.of(confirmed, "lit").stream()
                        .map(lamp -> "lamp/" + lamp)
                        .toList());
        assertThat(sealer.seal()).isEqualTo(before.rows() - before.sealed());
        Result after = verified();
        assertThat(after.findings()).isEmpty();
        assertThat(after.sealed())
                .as("none left out, none twice")
                .isEqualTo(after.rows())
                .isEqualTo(before.rows());
    }

    private Result verified() {
        return AuditVerification.verify(database, properties.keyFolder());
    }
}
