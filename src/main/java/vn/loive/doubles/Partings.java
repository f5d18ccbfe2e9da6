package vn.loive.doubles;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.doubles.JoinedEntry.Taken;
import vn.loive.identities.PartVersions;
import vn.loive.identities.Subject;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.FieldGroup;
import vn.loive.particulars.IdentityPart;
import vn.loive.particulars.Profile;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalTerm;

/**
 * Takes two entries apart again, all of it or nothing: what the join wrote is written back as it was before.
 * What was corrected since the join stays, and the page says which groups these are.
 */
@Service
@LegalTerm(vi = "việc tách hồ sơ đã nhập", means = "Taking apart two entries that were brought together.")
public class Partings {

    private final SamePersonRepository links;
    private final JoinedEntryRepository entries;
    private final PartVersions parts;
    private final ApartReasons reasons;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    Partings(
            SamePersonRepository links,
            JoinedEntryRepository entries,
            PartVersions parts,
            ApartReasons reasons,
            @Guarded Transactions transactions,
            ApplicationEventPublisher events) {
        this.links = links;
        this.entries = entries;
        this.parts = parts;
        this.reasons = reasons;
        this.transactions = transactions;
        this.events = events;
    }

    /**
     * Takes an entry apart from the one to which it was joined. Doing so again changes nothing.
     *
     * @param reason in words, closed under the key of the kept entry
     * @return why not; nothing when each stands alone
     */
    public Optional<CannotJoin> takeApart(Actor actor, SubjectId kept, UUID join, String reason) {
        return transactions.as(actor, () -> {
            Optional<JoinedEntry> seen = entries.find(kept, join);
            if (seen.isEmpty()) {
                return Optional.of(CannotJoin.NOT_FOUND);
            }
            Map<SubjectId, Subject> both = links.locked(kept, seen.get().joined());
            JoinedEntry entry = entries.find(kept, join).orElseThrow();
            return both.containsKey(kept) ? apart(actor, entry, both, reason) : Optional.of(CannotJoin.NOT_FOUND);
        });
    }

    private Optional<CannotJoin> apart(Actor actor, JoinedEntry entry, Map<SubjectId, Subject> both, String reason) {
        if (entry.apart() != null) {
            return Optional.empty();
        }
        @Nullable Subject kept = both.get(entry.kept());
        if (kept == null || !both.containsKey(entry.joined())) {
            return Optional.of(CannotJoin.JOINED_IS_GONE);
        }
        undo(actor, entry, kept, reason);
        return Optional.empty();
    }

    private void undo(Actor actor, JoinedEntry entry, Subject kept, String reason) {
        links.undo(actor, entry, reasons.closed(kept.id(), reason));
        links.restored(entry.id(), parts.write(kept, before(entry, kept)));
        links.endCarried(entry.id());
        events.publishEvent(new DoublesEvent.DoublesTakenApart(actor, kept.id(), entry.joined()));
        events.publishEvent(new DoublesEvent.DoublesTakenApart(actor, entry.joined(), kept.id()));
    }

    /** What stood in the kept entry before, of those groups that nobody wrote since. */
    private Profile before(JoinedEntry entry, Subject kept) {
        Map<FieldGroup, Integer> newest = parts.newest(kept.id());
        Map<FieldGroup, Integer> known = new EnumMap<>(FieldGroup.class);
        Map<FieldGroup, IdentityPart> before = new EnumMap<>(FieldGroup.class);
        entry.groups().stream()
                .filter(one -> newest.getOrDefault(one.group(), 0) == one.written())
                .forEach(one -> remember(one, known, before));
        before.putAll(parts.read(kept, known).parts());
        return new Profile(before);
    }

    private static void remember(Taken one, Map<FieldGroup, Integer> known, Map<FieldGroup, IdentityPart> nothing) {
        Integer replaced = one.replaced();
        if (replaced == null) {
            nothing.put(one.group(), NothingKnown.of(one.group()));
        } else {
            known.put(one.group(), replaced);
        }
    }
}
