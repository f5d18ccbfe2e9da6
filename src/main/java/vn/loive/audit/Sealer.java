package vn.loive.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.loive.audit.Batch.Member;
import vn.loive.audit.BatchRepository.Kept;
import vn.loive.database.DatabaseProperties;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;

/**
 * Seals the rows of the record whose transactions are over, batch by batch, each in a transaction of its own.
 * A batch is one row: whoever kills the program finds it whole or not at all, and the next round goes on.
 */
@Component
public class Sealer {

    /** Rows in a batch at most; the rest goes into the next. */
    static final int MOST = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

    private final BatchRepository repository;
    private final Transactions transactions;
    private final AuditKey key;
    private final Clock clock;

    Sealer(
            BatchRepository repository,
            @Guarded Transactions transactions,
            DatabaseProperties properties,
            Clock clock,
            AuditEras eras) {
        this.repository = repository;
        this.transactions = transactions;
        this.key = AuditKey.in(properties.keyFolder());
        this.clock = clock;
    }

    /** One round by the clock; one that fails is made good by the next. */
    @Scheduled(cron = "${loive.record.seal}", zone = "Asia/Ho_Chi_Minh")
    void sealInTime() {
        try {
            seal();
        } catch (DataAccessException | TransactionException failed) {
            LOG.warn("The record was not sealed: {}", failed.getClass());
        }
    }

    /** Seals whatever can be sealed now; answers how many rows that were. */
    public int seal() {
        int sealed = 0;
        int more = MOST;
        while (more == MOST) {
            more = transactions.toSeal(this::sealNext);
            sealed += more;
        }
        return sealed;
    }

    int sealNext() {
        repository.waitForTurn();
        Optional<Kept> before = repository.newest();
        long horizon = repository.horizon();
        List<AuditEntry> rows =
                repository.waiting(before.map(kept -> kept.batch().last()).orElse(Position.START), horizon, MOST);
        if (!rows.isEmpty()) {
            Batch batch = batch(
                    rows,
                    before,
                    rows.size() < MOST ? horizon : Position.of(rows.getLast()).transaction());
            Digest chain = batch.chain();
            repository.add(new Kept(batch, chain, key.seal("batch", chain.bytes())));
        }
        return rows.size();
    }

    private Batch batch(List<AuditEntry> rows, Optional<Kept> before, long horizon) {
        List<Digest> leaves = rows.stream().map(CanonicalEntry::leaf).toList();
        List<Member> members = new java.util.ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            members.add(new Member(rows.get(i).id(), leaves.get(i).beginning()));
        }
        return new Batch(
                before.map(kept -> kept.batch().number() + 1).orElse(1L),
                before.map(kept -> kept.batch().first() + kept.batch().members().size())
                        .orElse(1L),
                Position.of(rows.getLast()),
                horizon,
                now(before),
                members,
                Digest.root(leaves),
                before.map(Kept::chain).orElse(Digest.NONE));
    }

    /** The clock of a demonstration may be put back; days of exports never are. */
    private Instant now(Optional<Kept> before) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return before.map(kept -> kept.batch().sealedAt()).filter(now::isBefore).orElse(now);
    }
}
