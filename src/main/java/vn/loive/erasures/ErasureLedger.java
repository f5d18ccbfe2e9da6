package vn.loive.erasures;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import vn.loive.backup.BackupRefused;
import vn.loive.backup.ErasureList;
import vn.loive.database.DatabaseProperties;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalTerm;

/**
 * Who was erased, in the database and in a file beside it.
 * The file is made good after each erasure and at each start, so a program that is killed between the two loses nothing.
 */
@Service
@LegalTerm(vi = "sổ hủy thông tin", means = "Who was erased, by whom and why, without who it was.")
public class ErasureLedger implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureLedger.class);

    private final LedgerRepository ledger;
    private final Transactions transactions;
    private final Path file;

    ErasureLedger(
            LedgerRepository ledger,
            @Guarded Transactions transactions,
            DatabaseProperties properties,
            @Value("${loive.record.folder:}") String folder) {
        this.ledger = ledger;
        this.transactions = transactions;
        Path kept = ErasureList.in(properties.data());
        this.file = folder.isBlank() ? kept : Path.of(folder).resolve(kept.getFileName());
    }

    /** The lines of the actor's agency and of those it took over, the newest first. */
    public List<Erased> all(Actor actor) {
        return transactions.as(actor, ledger::all);
    }

    /** One line; nothing when absent or another agency's. */
    public Optional<Erased> find(Actor actor, UUID id) {
        return transactions.as(actor, () -> ledger.find(id));
    }

    @Override
    public void afterPropertiesSet() {
        writeFile();
    }

    /** Adds to the file what it does not hold yet; where it cannot, the log says so and the next time makes it good. */
    synchronized void writeFile() {
        List<String> lines = transactions.toSeal(
                () -> ledger.all().reversed().stream().map(Erased::line).toList());
        try {
            if (!lines.isEmpty()) {
                ErasureList.add(file, lines);
            }
        } catch (BackupRefused unwritten) {
            LOG.error("The list of erasures {} was not written: {}", file, unwritten.reason());
        }
    }
}
