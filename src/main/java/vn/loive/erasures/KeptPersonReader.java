package vn.loive.erasures;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.identities.Subject;
import vn.loive.identities.SubjectId;
import vn.loive.shared.Actor;

/** Reads the persons for whom the actor's agency answers. */
@Component
class KeptPersonReader {

    private final KeptSubjectRepository subjects;
    private final Transactions transactions;

    KeptPersonReader(KeptSubjectRepository subjects, @Guarded Transactions transactions) {
        this.subjects = subjects;
        this.transactions = transactions;
    }

    Optional<Subject> find(Actor actor, SubjectId id) {
        return transactions.as(actor, () -> subjects.find(id));
    }
}
