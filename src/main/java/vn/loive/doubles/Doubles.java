package vn.loive.doubles;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.doubles.Comparison.Side;
import vn.loive.identities.Glance;
import vn.loive.identities.Identities;
import vn.loive.identities.Purpose;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.CodeName;
import vn.loive.particulars.FieldGroup;
import vn.loive.particulars.Profile;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalTerm;

/** Finds the other entry of a person, and puts both side by side. */
@Service
@LegalTerm(vi = "đối chiếu hồ sơ trùng", means = "Two entries that may be of one person are put side by side.")
public class Doubles {

    private final Identities identities;
    private final SamePersonRepository links;
    private final JoinedEntryRepository entries;
    private final Transactions transactions;

    Doubles(
            Identities identities,
            SamePersonRepository links,
            JoinedEntryRepository entries,
            @Guarded Transactions transactions) {
        this.identities = identities;
        this.links = links;
        this.entries = entries;
        this.transactions = transactions;
    }

    /** The other entry of that code name; nothing when the actor's agency answers for none, for more, or for this one only. */
    public Optional<SubjectId> other(Actor actor, SubjectId than, CodeName name) {
        List<SubjectId> bearers = transactions.as(actor, () -> links.under(name));
        return bearers.size() == 1
                ? Optional.of(bearers.getFirst()).filter(one -> !one.equals(than))
                : Optional.empty();
    }

    /** What was joined to an entry for which the actor's agency answers, the newest first. */
    public List<JoinedEntry> of(Actor actor, SubjectId kept) {
        return transactions.as(actor, () -> entries.of(kept));
    }

    /**
     * Opens both entries as far as the actor may, after the record of it is kept for good.
     *
     * @return nothing when the actor's agency does not answer for both
     */
    public Optional<Comparison> compare(Actor actor, SubjectId kept, SubjectId joined) {
        Optional<Glance> left = own(actor, kept);
        Optional<Glance> right = own(actor, joined);
        return left.isEmpty() || right.isEmpty() || kept.equals(joined)
                ? Optional.empty()
                : Optional.of(new Comparison(opened(actor, left.get()), opened(actor, right.get())));
    }

    private Optional<Glance> own(Actor actor, SubjectId id) {
        return identities.glance(actor, id).filter(Glance::mayChange);
    }

    private Side opened(Actor actor, Glance glance) {
        Set<FieldGroup> known = EnumSet.noneOf(FieldGroup.class);
        known.addAll(glance.versions().keySet());
        Optional<Profile> profile = identities.open(actor, glance.subject().id(), known, Purpose.COMPARISON);
        return new Side(glance, profile.orElseGet(() -> Profile.of(List.of())));
    }

    /** Whether the actor's agency answers for all of the groups of both entries that would be taken over. */
    boolean opens(Actor actor, JoinOrder order) {
        return mayTake(own(actor, order.kept()), order.taken()) && mayTake(own(actor, order.joined()), order.taken());
    }

    private static boolean mayTake(Optional<Glance> glance, Set<FieldGroup> groups) {
        return glance.map(one -> one.opens().containsAll(groups)).orElse(false);
    }
}
