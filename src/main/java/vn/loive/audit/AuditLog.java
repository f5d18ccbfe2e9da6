package vn.loive.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.loive.database.DatabaseProperties;
import vn.loive.shared.Audited;

/** Hears every audited event inside the transaction of its act; when the row cannot be written, the act fails. */
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
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("%s must be published inside the transaction of its act"
                    .formatted(event.getClass().getSimpleName()));
        }
        AuditRepository.Acting acting = repository.acting();
        AuditEntry entry = new AuditEntry(
                UUID.randomUUID(),
                acting.wing(),
                acting.era(),
                // PostgreSQL keeps microseconds; the code must be over what can be read back.
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                acting.transaction(),
                event.actor(),
                event.getClass().getSimpleName(),
                event.subject(),
                event.detail());
        repository.append(entry, key.seal(entry));
    }
}
