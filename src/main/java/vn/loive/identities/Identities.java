package vn.loive.identities;

import java.util.ArrayList;
import java.util.Collection;
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
import org.springframework.stereotype.Service;
import vn.loive.access.NeedToKnow;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.identities.ClosedParts.Closed;
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
     */
    public Subject enter(Actor actor, SubjectId id, Profile profile) {
        return transactions.as(actor, () -> subjects.find(id).orElseGet(() -> entered(actor, id, profile)));
    }

    private Subject entered(Actor actor, SubjectId id, Profile profile) {
        Subject subject = new Subject(id, actor.province(), actor.agency(), CodeName.drawn(), null);
        subjects.add(subject);
        SubjectKey key = vault.make(actor.province(), id.value());
        profile.parts().values().forEach(part -> parts.add(subject, key, part, 1));
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
        return transactions.as(
                actor,
                () -> subjects.find(id).map(subject -> {
                    Set<FieldGroup> opens = opens(actor, subject);
                    Map<FieldGroup, Integer> versions = subjects.versions(id);
                    versions.keySet().retainAll(opens);
                    return new Glance(subject, opens, versions, subjects.answersFor(subject), keptFor(id));
                }));
    }

    private @Nullable Subject keptFor(SubjectId id) {
        return subjects.kept(List.of(id.value())).get(id.value());
    }

    /**
     * Opens parts of what is known of a person, after the record of it is kept for good.
     * Parts that the actor does not need for their step stay closed, as if they were not known.
     *
     * @return nothing when the person is absent, hidden from the actor, or erased, or no part of those asked opens
     */
    public Optional<Profile> open(Actor actor, SubjectId id, Set<FieldGroup> groups, Purpose purpose) {
        return transactions
                .as(actor, () -> subjects.find(id).flatMap(subject -> closed(actor, subject, groups, purpose)))
                .map(Closed::opened);
    }

    private Optional<Closed> closed(Actor actor, Subject subject, Set<FieldGroup> groups, Purpose purpose) {
        Set<FieldGroup> opening = opens(actor, subject);
        opening.retainAll(groups);
        if (opening.isEmpty()) {
            return Optional.empty();
        }
        events.publishEvent(new IdentityEvent.IdentityOpened(actor, subject.id(), opening, purpose));
        return Optional.ofNullable(
                parts.of(List.of(subject.id().value()), opening).get(subject));
    }

    private Set<FieldGroup> opens(Actor actor, Subject subject) {
        Set<String> codes = needs.groups(actor, subjects.steps(subject), subject.state());
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
            Subject subject = subjects.locked(id).orElse(null);
            SubjectKey key = vault.open(id.value()).orElse(null);
            if (subject == null
                    || key == null
                    || !opens(actor, subject).containsAll(sheet.parts().keySet())) {
                return Optional.of(CannotChangeIdentity.NOT_FOUND);
            }
            if (keptFor(id) != null) {
                return Optional.of(CannotChangeIdentity.JOINED);
            }
            Map<FieldGroup, Integer> versions = subjects.versions(id);
            if (!readAt(sheet, versions).equals(readAt(sheet, readAt))) {
                return Optional.of(CannotChangeIdentity.CHANGED_MEANWHILE);
            }
            sheet.parts().forEach((group, part) -> parts.add(subject, key, part, versions.getOrDefault(group, 0) + 1));
            tokens.replace(subject, blind.searchKey(), blind.ofSheet(sheet));
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
