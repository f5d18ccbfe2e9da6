package vn.loive.citations;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.citations.LinkEvent.DocumentsLinked;
import vn.loive.citations.LinkEvent.LinkEnded;
import vn.loive.documents.DocumentId;
import vn.loive.documents.Documents;
import vn.loive.documents.RegisteredDocument;
import vn.loive.shared.Actor;

/** What cited documents rest on: the graph that runs from each to those it carries out, answers or cites. */
@Service
public class DocumentLinks {

    private final LinkRepository repository;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DocumentLinks(LinkRepository repository, Documents documents, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /** The links from or to one of these documents. */
    public List<DocumentLink> of(Collection<DocumentId> ids) {
        return repository.of(ids);
    }

    /** The link of this id, while it stands. */
    Optional<DocumentLink> find(LinkId id) {
        return repository.find(id);
    }

    /** Adds a link between documents of the register; to be called inside an import. */
    public void add(DocumentLink link) {
        repository.insert(link, source(link), null, null);
    }

    /**
     * Says that a document rests on another.
     *
     * @return why it is not kept; nothing when it is
     */
    public Optional<CannotLink> enter(Actor actor, DocumentLink link) {
        RegisteredDocument source = source(link);
        if (!documents.mayChange(actor, source)) {
            return Optional.of(CannotLink.NOT_YOURS);
        }
        if (repository.of(List.of(source.id())).stream().anyMatch(known -> alike(known, link))) {
            return Optional.of(CannotLink.LINKED_ALREADY);
        }
        repository.insert(link, source, actor, clock.instant());
        events.publishEvent(new DocumentsLinked(actor, link));
        return Optional.empty();
    }

    private static boolean alike(DocumentLink known, DocumentLink link) {
        return known.kind() == link.kind() && known.other(link.source()).equals(link.target());
    }

    /**
     * Says that a link was entered wrongly; it stays kept and is shown no more.
     *
     * @param reason why, without the name of a person
     * @return why it is not done; nothing when it is
     */
    public Optional<CannotLink> end(Actor actor, DocumentLink link, String reason) {
        RegisteredDocument source = source(link);
        if (!documents.mayChange(actor, source)) {
            return Optional.of(CannotLink.NOT_YOURS);
        }
        if (!CannotLink.isReason(reason)) {
            return Optional.of(CannotLink.NO_REASON);
        }
        if (!repository.end(link, source, actor, clock.instant(), reason.strip())) {
            return Optional.of(CannotLink.ENDED_ALREADY);
        }
        events.publishEvent(new LinkEnded(actor, link));
        return Optional.empty();
    }

    private RegisteredDocument source(DocumentLink link) {
        return documents.find(link.source()).orElseThrow();
    }
}
