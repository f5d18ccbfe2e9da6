package vn.loive.audit;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.loive.database.DatabaseProperties;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.shared.LegalDay;

/** Exports the roots of each day that is over, those of days on which the program was away too. */
@Component
class DailyExport {

    private static final Logger LOG = LoggerFactory.getLogger(DailyExport.class);

    private final RecordExport export;
    private final Transactions transactions;
    private final Clock clock;

    DailyExport(
            @Guarded JdbcClient guarded,
            @Guarded Transactions transactions,
            DatabaseProperties properties,
            @Value("${loive.record.folder:}") String folder,
            Clock clock) {
        Path where = folder.isBlank() ? properties.data().resolve("record") : Path.of(folder);
        this.export = new RecordExport(guarded, AuditKey.in(properties.keyFolder()), where);
        this.transactions = transactions;
        this.clock = clock;
    }

    /** One round by the clock; one that fails is made good by the next. */
    @Scheduled(cron = "${loive.record.export}", zone = "Asia/Ho_Chi_Minh")
    void exportInTime() {
        try {
            export();
        } catch (DataAccessException | TransactionException | UncheckedIOException failed) {
            LOG.warn("The roots of the record were not exported: {}", failed.getClass());
        }
    }

    /** Writes what is missing; answers the files. */
    List<Path> export() {
        return transactions.toSeal(() -> export.finished(LegalDay.today(clock)));
    }
}
