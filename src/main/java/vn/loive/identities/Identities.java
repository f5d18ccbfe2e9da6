package vn.loive.identities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ResponseStatusException;
import vn.loive.access.NeedToKnow;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.identities.ClosedParts.Closed;
import vn.loive.identities.SubjectRepository.Seen;
import vn.loive.particulars.CodeName;
import vn.loive.particulars.FieldGroup;
import vn.loive.particulars.Profile;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalTerm;
import vn.loive.vault.SubjectKey;
import vn.loive.vault.Vault;

/** Keeps who a person is, and opens it to whoever may know. */
@Service
@LegalTerm(vi = "kho danh tính", means = "Where it is kept who a person is.")
public class Identities {

    private final SubjectRepository subjects;
    private final TokenRepository tokens;
    private final Tokens blind;
    private final ClosedParts parts;
    private final Vault vault;
    private final NeedToKnow needs;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    Identities(
            SubjectRepository subjects,
            TokenRepository tokens,
            Tokens blind,
            ClosedParts parts,
            Vault vault,
            NeedToKnow needs,
            @Guarded Transactions transactions,
            ApplicationEventPublisher events) {
        this.subjects = subjects;
        this.tokens = tokens;
        this.blind = blind;
        this.parts = parts;
        this.vault = vault;
        this.needs = needs;
        this.transactions = transactions;
        this.events = events;
    }

    /**
     * Enters a person of whom the house did not know, in the name of the actor's agency.
     * Entering the same id again changes nothing, so a form that is sent twice enters nobody twice.
     *
     * @param id made by whoever shows the form
     * @throws ResponseStatusException as "not found" if the id belongs to somebody who was erased
     */
    public Subject enter(Actor actor, SubjectId id, Profile profile) {
        return transactions.as(actor, () -> {
            Subject subject = new Subject(id, actor.province(), actor.agency(), CodeName.drawn(), null);
            return subjects.add(subject)
                    ? entered(actor, subject, profile)
                    : subjects.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        });
    }

    private Subject entered(Actor actor, Subject subject, Profile profile) {
        SubjectId id = subject.id();
        SubjectKey key = vault.make(actor.province(), id.value());
        parts.add(subject, key, profile, Map.of());
        tokens.add(subject, blind.searchKey(), blind.of(profile));
        events.publishEvent(
                new IdentityEvent.SubjectEntered(actor, id, profile.parts().keySet()));
        return subject;
    }

    /** The person of that id without anything by which they could be recognised; nothing when hidden or absent. */
    public Optional<Subject> find(Actor actor, SubjectId id) {
        return transactions.as(actor, () -> subjects.find(id));
    }

    /** What the actor sees of a person before anything is opened; nothing when hidden or absent. */
    public Optional<Glance> glance(Actor actor, SubjectId id) {
        return transactions.as(actor, () -> subjects.seen(id).map(seen -> glance(actor, seen)));
    }

    private Glance glance(Actor actor, Seen seen) {
        Set<FieldGroup> opens = opens(actor, seen);
        Map<FieldGroup, Integer> versions = new EnumMap<>(seen.versions());
        versions.keySet().retainAll(opens);
        return new Glance(seen.subject(), opens, versions, seen.answers(), keptFor(seen));
    }

    private @Nullable Subject keptFor(Seen seen) {
        return seen.kept() == null
                ? null
                : subjects.find(new SubjectId(seen.kept())).orElse(null);
    }

    /**
     * Opens parts of what is known of a person, after the record of it is kept for good.
     * Parts that the actor does not need for their step stay closed, as if they were not known.
     *
     * @return nothing when the person is absent, hidden from the actor, or erased, or no part of those asked opens
     */
    public Optional<Profile> open(Actor actor, SubjectId id, Set<FieldGroup> groups, Purpose purpose) {
        return openedAtAGlance(actor, id, groups, purpose).map(OpenedSubject::profile);
    }

    /** Opens parts as {@link #open} does, together with what is seen of the person without it. */
    public Optional<OpenedSubject> openedAtAGlance(Actor actor, SubjectId id, Set<FieldGroup> groups, Purpose purpose) {
        return transactions
                .as(
                        actor,
                        () -> subjects.seen(id)
                                .map(seen -> glance(actor, seen))
                                .flatMap(glance -> closed(actor, glance, groups, purpose)
                                        .map(closed -> Map.entry(glance, closed))))
                .map(read -> new OpenedSubject(read.getKey(), read.getValue().opened()));
    }

    private Optional<Closed> closed(Actor actor, Glance glance, Set<FieldGroup> groups, Purpose purpose) {
        Set<FieldGroup> opening = EnumSet.noneOf(FieldGroup.class);
        opening.addAll(glance.opens());
        opening.retainAll(groups);
        if (opening.isEmpty()) {
            return Optional.empty();
        }
        events.publishEvent(
                new IdentityEvent.IdentityOpened(actor, glance.subject().id(), opening, purpose));
        return parts.of(glance.subject(), opening);
    }

    private Set<FieldGroup> opens(Actor actor, Seen seen) {
        Set<String> codes = needs.groups(actor, seen.steps(), seen.subject().state());
        Set<FieldGroup> opens = EnumSet.noneOf(FieldGroup.class);
        codes.forEach(code -> opens.add(FieldGroup.of(code)));
        return opens;
    }

    /**
     * Corrects parts of what is known of a person; what was written before stays until the person is erased.
     *
     * @param sheet the parts that stand on one sheet and are found by the same tokens
     * @param readAt how often each of them had been written when they were read; 0 for one that was not known
     * @return why not; nothing when done
     */
    public Optional<CannotChangeIdentity> change(
            Actor actor, SubjectId id, Profile sheet, Map<FieldGroup, Integer> readAt) {
        return transactions.as(actor, () -> {
            Seen seen = subjects.locked(id).flatMap(_ -> subjects.seen(id)).orElse(null);
            SubjectKey key = vault.open(id.value()).orElse(null);
            if (seen == null
                    || key == null
                    || !opens(actor, seen).containsAll(sheet.parts().keySet())) {
                return Optional.of(CannotChangeIdentity.NOT_FOUND);
            }
            if (keptFor(seen) != null) {
                return Optional.of(CannotChangeIdentity.JOINED);
            }
            if (!readAt(sheet, seen.versions()).equals(readAt(sheet, readAt))) {
                return Optional.of(CannotChangeIdentity.CHANGED_MEANWHILE);
            }
            parts.add(seen.subject(), key, sheet, seen.versions());
            tokens.replace(seen.subject(), blind.searchKey(), blind.ofSheet(sheet));
            events.publishEvent(
                    new IdentityEvent.IdentityCorrected(actor, id, sheet.parts().keySet()));
            return Optional.empty();
        });
    }

    /** How often each group of a sheet had been written. */
    private static Map<FieldGroup, Integer> readAt(Profile sheet, Map<FieldGroup, Integer> versions) {
        return sheet.parts().keySet().stream()
                .collect(Collectors.toMap(group -> group, group -> versions.getOrDefault(group, 0)));
    }

    /**
     * These parts of persons, opened within the program to compare them; the record counts the persons.
     * What is known of a joined entry stands under the kept one.
     *
     * @param persons finds them, in the transaction that also keeps the record
     */
    Map<Subject, List<Profile>> compared(Actor actor, Supplier<Collection<UUID>> persons, Set<FieldGroup> groups) {
        Map<UUID, Subject> kept = new HashMap<>();
        Map<Subject, Closed> closed = transactions.as(actor, () -> {
            Collection<UUID> ids = persons.get();
            events.publishEvent(new IdentityEvent.SubjectsSought(actor, ids.size()));
            kept.putAll(subjects.kept(ids));
            return parts.of(ids, groups);
        });
        Map<Subject, List<Profile>> opened = new HashMap<>();
        closed.forEach((subject, one) -> opened.computeIfAbsent(
                        kept.getOrDefault(subject.id().value(), subject), shown -> new ArrayList<>())
                .add(one.opened()));
        return opened;
    }
}
