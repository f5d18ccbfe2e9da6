package vn.loive.identities;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.identities.SubjectRepository.ClosedPart;
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
    private final Vault vault;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    Identities(
            SubjectRepository subjects,
            TokenRepository tokens,
            Tokens blind,
            Vault vault,
            @Guarded Transactions transactions,
            ApplicationEventPublisher events) {
        this.subjects = subjects;
        this.tokens = tokens;
        this.blind = blind;
        this.vault = vault;
        this.transactions = transactions;
        this.events = events;
    }

    /**
     * Enters a person of whom the house did not know, in the name of the actor's agency.
     *
     * @param id made by whoever shows the form, so that sending it twice enters nobody twice
     */
    public Subject enter(Actor actor, SubjectId id, Profile profile) {
        return transactions.as(actor, () -> {
            Subject subject = new Subject(id, actor.province(), actor.agency(), CodeName.drawn());
            subjects.add(subject);
            SubjectKey key = vault.make(actor.province(), id.value());
            profile.parts().forEach((group, part) -> subjects.add(subject, group, closed(key, part)));
            tokens.add(subject, blind.searchKey(), blind.of(profile));
            events.publishEvent(
                    new IdentityEvent.SubjectEntered(actor, id, profile.parts().keySet()));
            return subject;
        });
    }

    /** The person of that id without anything by which they could be recognised; nothing when hidden or absent. */
    public Optional<Subject> find(Actor actor, SubjectId id) {
        return transactions.as(actor, () -> subjects.find(id));
    }

    /**
     * Opens parts of what is known of a person, after the record of it is kept for good.
     *
     * @return nothing when the person is absent, hidden from the actor, or erased
     */
    public Optional<Profile> open(Actor actor, SubjectId id, Set<FieldGroup> groups, Purpose purpose) {
        return transactions
                .as(
                        actor,
                        () -> subjects.find(id).flatMap(subject -> {
                            events.publishEvent(new IdentityEvent.IdentityOpened(actor, id, groups, purpose));
                            List<ClosedPart> parts = subjects.parts(List.of(id.value()), groups);
                            return vault.open(id.value()).map(key -> new Closed(key, parts));
                        }))
                .map(Closed::opened);
    }

    /** What was read in the transaction and is opened after it. */
    record Closed(SubjectKey key, Collection<ClosedPart> parts) {

        Profile opened() {
            return Profile.of(
                    parts.stream().map(part -> Identities.opened(key, part)).toList());
        }
    }

    /** These parts of these persons, opened within the program to compare them; the record counts the persons. */
    Map<Subject, Profile> compared(Actor actor, Collection<UUID> ids, Set<FieldGroup> groups) {
        return transactions
                .as(actor, () -> {
                    events.publishEvent(new IdentityEvent.SubjectsSought(actor, ids.size()));
                    Map<UUID, SubjectKey> keys = vault.open(ids);
                    Map<UUID, List<ClosedPart>> parts =
                            subjects.parts(ids, groups).stream().collect(Collectors.groupingBy(ClosedPart::subject));
                    return subjects.of(ids).stream()
                            .filter(subject -> keys.containsKey(subject.id().value()))
                            .collect(Collectors.toMap(
                                    subject -> subject,
                                    subject -> new Closed(
                                            java.util.Objects.requireNonNull(
                                                    keys.get(subject.id().value())),
                                            parts.getOrDefault(subject.id().value(), List.of()))));
                })
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().opened()));
    }

    private static byte[] closed(SubjectKey key, IdentityPart part) {
        return key.close("identities." + part.group().code(), PartText.of(part));
    }

    private static IdentityPart opened(SubjectKey key, ClosedPart part) {
        return PartText.read(part.group(), key.open("identities." + part.group().code(), part.closed()));
    }
}
