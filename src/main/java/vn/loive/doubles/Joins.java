package vn.loive.doubles;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.access.MatterState;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.doubles.SamePersonRepository.Link;
import vn.loive.identities.PartVersions;
import vn.loive.identities.Subject;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalTerm;

/**
 * Brings two entries of one person together, all of it or nothing: the joined one stays as it is, the kept one is written on.
 * Both are held while it is looked at what may be joined, so that of two who join at once one is refused.
 */
@Service
@LegalTerm(vi = "việc nhập hồ sơ", means = "Bringing two entries of one person together.")
public class Joins {

    private final Doubles doubles;
    private final SamePersonRepository links;
    private final PartVersions parts;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    Joins(
            Doubles doubles,
            SamePersonRepository links,
            PartVersions parts,
            @Guarded Transactions transactions,
            ApplicationEventPublisher events) {
        this.doubles = doubles;
        this.links = links;
        this.parts = parts;
        this.transactions = transactions;
        this.events = events;
    }

    /**
     * Joins one entry to another. The same order sent again changes nothing.
     *
     * @return why not; nothing when they are joined
     */
    public Optional<CannotJoin> join(Actor actor, JoinOrder order) {
        return doubles.opens(actor, order)
                ? transactions.as(actor, () -> held(actor, order))
                : Optional.of(CannotJoin.NOT_FOUND);
    }

    private Optional<CannotJoin> held(Actor actor, JoinOrder order) {
        Map<SubjectId, Subject> both = links.locked(order.kept(), order.joined());
        Subject kept = both.get(order.kept());
        Subject joined = both.get(order.joined());
        if (kept == null || joined == null || kept.equals(joined)) {
            return Optional.of(CannotJoin.NOT_FOUND);
        }
        return links.isThere(order.id()) ? Optional.empty() : join(actor, order, kept, joined);
    }

    private Optional<CannotJoin> join(Actor actor, JoinOrder order, Subject kept, Subject joined) {
        Optional<CannotJoin> refusal = refusal(order, kept, joined);
        if (refusal.isEmpty()) {
            links.add(actor, order.id(), kept, joined);
            takeOver(order, kept, joined);
            carryOver(actor, order, kept, joined);
            events.publishEvent(new DoublesEvent.DoublesJoined(actor, kept.id(), joined.id(), order.taken()));
            events.publishEvent(new DoublesEvent.BroughtInto(actor, joined.id(), kept.id()));
        }
        return refusal;
    }

    /** Of a closed matter no part is carried over: its agencies would see more than they did. */
    private void carryOver(Actor actor, JoinOrder order, Subject kept, Subject joined) {
        if (joined.state() == MatterState.OPEN) {
            links.carry(actor, order.id(), kept, joined);
        }
    }

    private void takeOver(JoinOrder order, Subject kept, Subject joined) {
        Map<FieldGroup, Integer> replaced = parts.newest(kept.id());
        Map<FieldGroup, Integer> from = parts.newest(joined.id());
        from.keySet().retainAll(order.taken());
        links.taken(kept, order.id(), replaced, parts.write(kept, parts.read(joined, from)));
    }

    private Optional<CannotJoin> refusal(JoinOrder order, Subject kept, Subject joined) {
        Optional<CannotJoin> chain = links.links(kept.id(), joined.id()).stream()
                .flatMap(link -> chain(link, order).stream())
                .findFirst();
        if (chain.isPresent()) {
            return chain;
        }
        if (kept.state() == MatterState.CLOSED && joined.state() == MatterState.OPEN) {
            return Optional.of(CannotJoin.KEPT_IS_CLOSED);
        }
        return asRead(kept, order.keptAt(), order.taken()) && asRead(joined, order.joinedAt(), order.taken())
                ? Optional.empty()
                : Optional.of(CannotJoin.CHANGED_MEANWHILE);
    }

    private static Optional<CannotJoin> chain(Link link, JoinOrder order) {
        if (link.joined().equals(order.joined())) {
            return Optional.of(CannotJoin.JOINED_ALREADY);
        }
        if (link.joined().equals(order.kept())) {
            return Optional.of(CannotJoin.KEPT_IS_JOINED);
        }
        return link.kept().equals(order.joined()) ? Optional.of(CannotJoin.HAS_OTHERS) : Optional.empty();
    }

    /** Whether what was read side by side was not written since; what is taken over must have been read. */
    private boolean asRead(Subject subject, Map<FieldGroup, Integer> readAt, Set<FieldGroup> taken) {
        Map<FieldGroup, Integer> newest = parts.newest(subject.id());
        return readAt.keySet().containsAll(taken)
                && readAt.entrySet().stream()
                        .allMatch(read -> newest.getOrDefault(read.getKey(), 0).equals(read.getValue()));
    }
}
