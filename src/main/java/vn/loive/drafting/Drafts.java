package vn.loive.drafting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.accounts.AccountId;
import vn.loive.documents.DocumentId;
import vn.loive.drafting.DraftEvent.DraftBegun;
import vn.loive.drafting.DraftEvent.DraftCites;
import vn.loive.drafting.DraftEvent.DraftSaved;
import vn.loive.drafting.DraftVersion.Origin;
import vn.loive.manuscript.LiveToken;
import vn.loive.manuscript.LiveTokens;
import vn.loive.manuscript.Template.Begun;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalTerm;
import vn.loive.typesetting.TokenId;

/** The drafts of the reader's agency and of those whose duties it took over; only the agency itself goes on with its own. */
@Service
@LegalTerm(vi = "soạn thảo văn bản", means = "Writing documents.", source = "Nghị định 30/2020/NĐ-CP, Điều 10")
public class Drafts {

    static final int MOST_LISTED = 200;
    private static final int MOST_CITED = 99;

    private final DraftedRepository repository;
    private final WordingRepository versions;
    private final DraftTokens tokens;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Drafts(
            DraftedRepository repository,
            WordingRepository versions,
            DraftTokens tokens,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.versions = versions;
        this.tokens = tokens;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a draft with the wording of its template.
     *
     * @param source which kind of document
     * @param subject what it is about
     * @return the draft; nothing when the actor's agency has nothing of that kind to write about
     */
    public Optional<DraftId> begin(Actor actor, String source, UUID subject) {
        DraftSource kind = tokens.source(source).orElse(null);
        if (kind == null
                || kind.offers(actor).stream()
                        .noneMatch(offer -> offer.subject().equals(subject))) {
            return Optional.empty();
        }
        LiveTokens filled = tokens.of(actor, kind, subject, List.of());
        Begun begun = kind.template(subject).begin(filled);
        DraftId id = new DraftId(UUID.randomUUID());
        repository.insert(actor, id, source, subject, clock.instant());
        Wording wording =
                new Wording(begun.title(), begun.addressees(), begun.copies(), begun.filed(), "", null, begun.body());
        add(actor, id, 1, Origin.TEMPLATE, wording, filled);
        events.publishEvent(new DraftBegun(actor, id));
        return Optional.of(id);
    }

    /**
     * Saves another version.
     *
     * @param readAt the number of the version that was changed
     * @return why it was not saved; nothing when it was
     * @throws java.util.NoSuchElementException when the reader sees no such draft
     */
    public Optional<CannotDraft> save(Actor actor, DraftId id, long readAt, Origin origin, Wording wording) {
        Optional<CannotDraft> refusal = againstWriting(actor, id);
        if (refusal.isPresent()) {
            return refusal;
        }
        Draft draft = find(id).orElseThrow();
        if (draft.version() != readAt) {
            return Optional.of(CannotDraft.STALE);
        }
        if (wording.empty() || wording.tooLong()) {
            return Optional.of(wording.empty() ? CannotDraft.NO_WORDS : CannotDraft.TOO_LONG);
        }
        add(actor, id, draft.version() + 1, origin, wording, tokens.of(actor, draft, repository.cited(id)));
        events.publishEvent(new DraftSaved(actor, id, draft.version() + 1));
        return Optional.empty();
    }

    /** Lets a document be cited in a draft besides those that its template cites. */
    public Optional<CannotDraft> cite(Actor actor, DraftId id, DocumentId document) {
        Optional<CannotDraft> refusal = againstWriting(actor, id);
        List<DocumentId> cited = repository.cited(id);
        if (refusal.isPresent() || cited.contains(document) || cited.size() >= MOST_CITED) {
            CannotDraft full = cited.contains(document) ? CannotDraft.CITED_ALREADY : CannotDraft.TOO_MANY_CITED;
            return Optional.of(refusal.orElse(full));
        }
        repository.cite(actor, id, cited.size() + 1, document, clock.instant());
        events.publishEvent(new DraftCites(actor, id));
        return Optional.empty();
    }

    /** Locks the draft; what forbids to change it. */
    private Optional<CannotDraft> againstWriting(Actor actor, DraftId id) {
        Draft draft = find(id).orElseThrow();
        if (!draft.agency().value().equals(actor.agency())) {
            return Optional.of(CannotDraft.OTHER_AGENCY);
        }
        return repository.lock(id) == DraftState.OPEN ? Optional.empty() : Optional.of(CannotDraft.NOT_OPEN);
    }

    private void add(Actor actor, DraftId id, int number, Origin origin, Wording wording, LiveTokens filled) {
        AccountId account = new AccountId(actor.account());
        String heading = filled.line(wording.title()).words();
        versions.insert(
                actor,
                id,
                new DraftVersion(number, origin, wording, Map.of(), account, clock.instant()),
                heading.isBlank() ? wording.title() : heading);
        versions.fill(actor, id, number, used(wording, filled));
    }

    private static List<LiveToken> used(Wording wording, LiveTokens filled) {
        Stream<TokenId> title = LiveTokens.tokens(wording.title()).stream();
        return Stream.concat(title, wording.body().tokens().stream())
                .distinct()
                .flatMap(token -> filled.find(token.value()).stream())
                .toList();
    }

    /**
     * Lets a draft go on to another state; whoever calls holds the rules of the way.
     *
     * @return whether it was in the first state, which it left
     */
    public boolean move(DraftId id, DraftState from, DraftState to) {
        boolean there = repository.lock(id) == from;
        if (there) {
            repository.move(id, to);
        }
        return there;
    }

    /** Locks the draft until the transaction ends; answers its state. */
    public DraftState state(DraftId id) {
        return repository.lock(id);
    }

    /** The draft of this id, if the reader's agency or one before it writes it. */
    public Optional<Draft> find(DraftId id) {
        return repository.find(id);
    }

    /** The drafts the reader may see, those last saved first, at most 200. */
    public List<Draft> newest() {
        return repository.newest(MOST_LISTED);
    }

    /** The versions of a draft, the oldest first. */
    public List<DraftVersion> versions(DraftId id) {
        return versions.of(id);
    }

    /** The documents a draft cites besides those of its template. */
    List<DocumentId> cited(DraftId id) {
        return repository.cited(id);
    }
}
