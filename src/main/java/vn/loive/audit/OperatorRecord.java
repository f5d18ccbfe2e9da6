package vn.loive.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the operator of the machine did on the command line beside the program: a row of the record without an account.
 * Who the operator was, the machine knows; the house does not.
 */
public final class OperatorRecord {

    private OperatorRecord() {}

    /** Whether this folder holds the key of the record; a row under another key would look forged. */
    public static boolean hasKey(Path keys) {
        return Files.exists(keys.resolve("audit.key"));
    }

    /**
     * Adds a row in a transaction of its own.
     *
     * @param open connections of the open wing
     * @param keys the folder of keys, which must hold the key of the record
     * @param clock the clock of the program
     * @param act the name of the act, which has its text in the bundle as has the subject
     * @param detail what was done, without personal data
     */
    public static void add(DataSource open, Path keys, Clock clock, String act, String subject, String detail) {
        JdbcClient jdbc = JdbcClient.create(open);
        // The command line has no connection of the guarded wing, so that none is ever under way.
        AuditRepository repository = new AuditRepository(jdbc, jdbc, new DriverManagerDataSource());
        new TransactionTemplate(new JdbcTransactionManager(open)).executeWithoutResult(status -> {
            AuditRepository.Acting acting = repository.acting();
            AuditEntry entry = new AuditEntry(
                    UUID.randomUUID(),
                    acting.wing(),
                    acting.era(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    acting.transaction(),
                    null,
                    act,
                    subject,
                    detail);
            repository.append(entry, AuditKey.in(keys).seal(entry));
        });
    }
}
