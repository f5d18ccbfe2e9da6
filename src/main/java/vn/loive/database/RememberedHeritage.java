package vn.loive.database;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.loive.database.Heritage.Inherited;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.ProvinceCode;

/**
 * Keeps what each agency has taken over until the day ends or an import is committed.
 * Policies let nobody but an import write places, agencies and takeovers, so nothing else can change the answer.
 */
final class RememberedHeritage {

    private final Heritage asked;
    private final Clock clock;

    /** Thrown away whole; whoever still fills the old one with what it read before the change fills it for nobody. */
    private volatile Memory memory = new Memory(LocalDate.MIN);

    RememberedHeritage(Heritage asked, Clock clock) {
        this.asked = asked;
        this.clock = clock;
    }

    private record Memory(LocalDate day, Map<Heir, Inherited> known) {
        Memory(LocalDate day) {
            this(day, new ConcurrentHashMap<>());
        }
    }

    private record Heir(ProvinceCode province, UUID agency) {}

    /** What the actor may read and correct besides its own. */
    Inherited of(Actor actor) {
        Memory today = today();
        Heir heir = new Heir(actor.province(), actor.agency());
        Inherited known = today.known.get(heir);
        if (known == null) {
            known = asked.of(actor);
            today.known.put(heir, known);
        }
        return known;
    }

    /** Forgets everything as soon as the present transaction, an import, is committed. */
    void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                memory = new Memory(LocalDate.MIN);
            }
        });
    }

    private Memory today() {
        LocalDate today = LegalDay.today(clock);
        Memory present = memory;
        if (!present.day.equals(today)) {
            present = new Memory(today);
            memory = present;
        }
        return present;
    }
}
