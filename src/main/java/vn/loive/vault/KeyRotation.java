package vn.loive.vault;

import java.util.List;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.ProgramAct;

/**
 * Brings everything under the master keys in use while the program goes on, piece by piece, each in a transaction of its
 * own: whoever kills the program finds each row under the old key or the new one, and the next round goes on.
 */
@Component
@LegalTerm(vi = "chuyển khóa", means = "Bringing everything under the master keys in use.")
public class KeyRotation {

    /** Persons in a piece at most. */
    static final int PIECE = 200;

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);

    private final MasterKeyHolder master;
    private final WrappedKeyRepository wrapped;
    private final KeyProof proof;
    private final List<UnderMasterKeys> others;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    KeyRotation(
            MasterKeyHolder master,
            WrappedKeyRepository wrapped,
            KeyProof proof,
            List<UnderMasterKeys> others,
            @Guarded Transactions transactions,
            ApplicationEventPublisher events) {
        this.master = master;
        this.wrapped = wrapped;
        this.proof = proof;
        this.others = others;
        this.transactions = transactions;
        this.events = events;
    }

    /** A piece of keys of persons was wrapped anew. */
    record KeysRewrapped(int persons) implements ProgramAct {

        @Override
        public String subject() {
            return "vault";
        }

        @Override
        public String detail() {
            return "persons " + persons;
        }
    }

    /** Nothing hangs on older master keys any more. */
    record RotationFinished() implements ProgramAct {

        @Override
        public String subject() {
            return "vault";
        }

        @Override
        public String detail() {
            return "";
        }
    }

    /** One round by the clock; one that fails is made good by the next. */
    @Scheduled(cron = "${loive.master-keys.renew}", zone = "Asia/Ho_Chi_Minh")
    void renewInTime() {
        try {
            renew();
        } catch (DataAccessException | TransactionException | WrongKeyException failed) {
            LOG.warn("What is closed was not brought under the new keys: {}", failed.getClass());
        }
    }

    /**
     * Brings under the keys in use whatever can be now.
     *
     * @return how often a person was brought there; 0 when there are no older keys or nothing hangs on them
     */
    public int renew() {
        if (!master.exists() || !master.get().hasOlder()) {
            return 0;
        }
        int persons = transactions.toRotate(proof::prove) + untilNone(this::rewrapNext);
        for (UnderMasterKeys other : others) {
            persons += untilNone(() -> other.renewNext(PIECE));
        }
        transactions.toRotate(this::finish);
        return persons;
    }

    private int untilNone(IntSupplier piece) {
        int persons = 0;
        int more;
        do {
            more = transactions.toRotate(piece::getAsInt);
            persons += more;
        } while (more > 0);
        return persons;
    }

    /** Wraps the next keys anew; to be called in a transaction of the rotation. */
    int rewrapNext() {
        MasterKeys now = master.get();
        List<WrappedKey> read = wrapped.held(now.olderWrappingKeys(), PIECE);
        if (read.isEmpty()) {
            return 0;
        }
        int exchanged = wrapped.exchange(
                read, read.stream().map(key -> Vault.rewrapped(now, key)).toList());
        events.publishEvent(new KeysRewrapped(exchanged));
        return exchanged;
    }

    private boolean finish() {
        boolean over = others.stream().noneMatch(UnderMasterKeys::anyLeft) && proof.forgetOlder() > 0;
        if (over) {
            events.publishEvent(new RotationFinished());
        }
        return over;
    }
}
