package vn.loive.documents;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.documents.DocumentEvent.DocumentCorrected;
import vn.loive.documents.DocumentEvent.DocumentEntered;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.ProvinceCode;

/** The register of documents that plans and reports cite, read by everybody. */
@Service
public class Documents {

    private final DocumentRepository repository;
    private final DocumentRules rules;
    private final ProvinceNames names;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Documents(
            DocumentRepository repository,
            DocumentRules rules,
            ProvinceNames names,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.rules = rules;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    /** The document of this id. */
    public Optional<RegisteredDocument> find(DocumentId id) {
        return Optional.ofNullable(byId(List.of(id)).get(id));
    }

    /** The documents of these ids, by id; ids that do not exist are left out. */
    public Map<DocumentId, RegisteredDocument> byId(Collection<DocumentId> ids) {
        return repository.byId(ids);
    }

    /** The documents of a province and the central ones that a paper of today can cite by number and day, newest first. */
    public List<RegisteredDocument> list(ProvinceCode province) {
        return repository.of(province).stream()
                .filter(document -> document.issuedBy(LegalDay.today(clock)))
                .toList();
    }

    /** All documents of the centre and a province, or of every province; drafts and named texts too, newest first. */
    public List<RegisteredDocument> everything(@Nullable ProvinceCode province) {
        return repository.of(province);
    }

    /** The documents of every province that bear one of these symbols. */
    public List<RegisteredDocument> withSymbols(Collection<String> symbols) {
        return repository.withSymbols(symbols);
    }

    /** Adds a document; to be called inside an import. */
    public void add(RegisteredDocument document) {
        repository.insert(document, null, null);
    }

    /**
     * Enters a document by hand; every province reads it.
     *
     * @param document the document; a central one, or one of the actor's own province
     * @return why it is not entered; nothing when it is
     */
    public Optional<CannotRegister> enter(Actor actor, RegisteredDocument document) {
        Optional<CannotRegister> refusal = rules.againstEntry(document);
        if (refusal.isEmpty()) {
            repository.insert(document, actor, clock.instant());
            events.publishEvent(new DocumentEntered(actor, document));
        }
        return refusal;
    }

    /**
     * Puts right what the register says of a document; what stood before stays readable.
     *
     * @param readAt the version that was read
     * @param reason why, without the name of a person
     * @return why it is not done; nothing when it is
     */
    public Optional<CannotRegister> correct(
            Actor actor, DocumentId id, long readAt, DocumentFacts facts, String reason) {
        RegisteredDocument stood = find(id).orElseThrow();
        RegisteredDocument corrected = rules.corrected(actor, stood, facts);
        Optional<CannotRegister> refusal = rules.againstCorrection(actor, stood, readAt, corrected, reason);
        if (refusal.isPresent()) {
            return refusal;
        }
        if (!repository.correct(corrected, actor, clock.instant(), reason.strip())) {
            return Optional.of(CannotRegister.CHANGED_SINCE);
        }
        events.publishEvent(new DocumentCorrected(actor, corrected));
        return Optional.empty();
    }

    /** The bare names of the provinces of documents, central ones left out. */
    public Map<ProvinceCode, String> places(Collection<RegisteredDocument> found) {
        return names.of(found);
    }

    /** Whether the actor's agency may correct a document and what it rests on. */
    public boolean mayChange(Actor actor, RegisteredDocument document) {
        return rules.mayChange(actor, document);
    }

    /** The document as it stood after each entry, the latest first. */
    public List<DocumentVersion> history(DocumentId id) {
        return repository.history(id);
    }
}
