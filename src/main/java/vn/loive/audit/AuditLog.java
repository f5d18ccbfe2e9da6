package vn.loive.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.loive.database.DatabaseProperties;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;
import vn.loive.shared.ProgramAct;

/** Hears every audited event, and what the program did by itself, inside the transaction of its act; when the row cannot be written, the act fails. */
@Component
class AuditLog {

    private final AuditRepository repository;
    private final AuditKey key;
    private final Clock clock;

    AuditLog(AuditRepository repository, DatabaseProperties properties, Clock clock) {
        this.repository = repository;
        this.key = AuditKey.in(properties.keyFolder());
        this.clock = clock;
    }

    @EventListener
    void record(Audited event) {
        record(event, event.actor(), event.subject(), event.detail());
    }

    @EventListener
    void record(ProgramAct event) {
        record(event, null, event.subject(), event.detail());
    }

    private void record(Object event, @Nullable Actor actor, String subject, String detail) {
        String act = event.getClass().getSimpleName();
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(act + " must be published inside the transaction of its act");
        }
        AuditRepository.Acting acting = repository.acting();
        AuditEntry entry = new AuditEntry(
                UUID.randomUUID(),
                acting.wing(),
                acting.era(),
                // PostgreSQL keeps microseconds; the code must be over what can be read back.
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                acting.transaction(),
                actor,
                act,
                subject,
                detail);
        repository.append(entry, key.seal(entry));
    }
}
