package vn.loive.erasures;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.identities.Subject;
import vn.loive.provisions.Provision;
import vn.loive.provisions.ProvisionCode;
import vn.loive.provisions.Provisions;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.LegalTerm;

/** Says whose time is over; nothing is erased by it. */
@Service
@LegalTerm(vi = "thời hạn giữ thông tin", means = "How long a person is kept after the matter was closed.")
public class Retention {

    private static final ProvisionCode KEPT = new ProvisionCode("guarded.kept-months");

    private final KeptSubjectRepository subjects;
    private final Provisions provisions;
    private final Transactions transactions;
    private final Clock clock;

    Retention(KeptSubjectRepository subjects, Provisions provisions, @Guarded Transactions transactions, Clock clock) {
        this.subjects = subjects;
        this.provisions = provisions;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The rule of today. */
    public Provision rule() {
        return provisions.of(KEPT, LegalDay.today(clock));
    }

    /** The persons of the actor's agency whose time is over, at most 500, those closed first on top. */
    public List<Subject> over(Actor actor) {
        int months = rule().number();
        return transactions.as(
                actor, () -> subjects.closedUntil(LegalDay.today(clock).minusMonths(months)));
    }
}
