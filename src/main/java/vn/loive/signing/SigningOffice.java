package vn.loive.signing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.drafting.DraftDesk;
import vn.loive.drafting.DraftId;
import vn.loive.drafting.DraftState;
import vn.loive.drafting.Drafts;
import vn.loive.drafting.OpenDraft;
import vn.loive.issuing.IssueOutcome;
import vn.loive.issuing.IssuedDocument;
import vn.loive.issuing.IssuedDocuments;
import vn.loive.issuing.IssuedFacts;
import vn.loive.manuscript.LiveToken;
import vn.loive.posts.PostId;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Refusal;
import vn.loive.signing.SigningEvent.DraftIssued;
import vn.loive.signing.SigningEvent.DraftReturned;
import vn.loive.signing.SigningEvent.DraftSigned;
import vn.loive.signing.SigningEvent.DraftSubmitted;
import vn.loive.signing.SigningEvent.DraftWithdrawn;
import vn.loive.signing.SigningEvent.OfDraft;
import vn.loive.signing.Step.Kind;
import vn.loive.typesetting.Signature;

/** Leads a draft from its drafter over who signs to its number. */
@Service
@LegalTerm(vi = "trình ký, phát hành", means = "Signing and issuing.", source = "Nghị định 30/2020/NĐ-CP, Điều 13–18")
public class SigningOffice {

    private final DraftDesk desk;
    private final Drafts drafts;
    private final SigningStepRepository steps;
    private final FrozenRepository frozen;
    private final Papers papers;
    private final SigningRules rules;
    private final SignedDraft once;
    private final IssuedDocuments register;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SigningOffice(
            DraftDesk desk,
            Drafts drafts,
            SigningStepRepository steps,
            FrozenRepository frozen,
            Papers papers,
            SigningRules rules,
            SignedDraft once,
            IssuedDocuments register,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.drafts = drafts;
        this.steps = steps;
        this.frozen = frozen;
        this.papers = papers;
        this.rules = rules;
        this.once = once;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /** Lays a draft before who signs; from now on its live places stand still. */
    public Optional<CannotSignDraft> submit(Actor actor, UUID id) {
        OpenDraft draft = desk.open(actor, id);
        DraftSubmitted told = new DraftSubmitted(actor, draft.draft().id());
        Optional<CannotSignDraft> refusal =
                rules.againstSubmitting(actor, draft).or(() -> step(actor, draft, Kind.SUBMITTED, "", told));
        if (refusal.isEmpty()) {
            int step = steps.of(told.draft()).size();
            List<LiveToken> tokens = List.copyOf(draft.tokens().byName().values());
            frozen.keep(actor, told.draft(), step, tokens, rules.leastShown());
        }
        return refusal;
    }

    /** Gives a draft back to its drafter. */
    public Optional<CannotSignDraft> giveBack(Actor actor, UUID id, String reason) {
        OpenDraft draft = desk.open(actor, id);
        DraftReturned told = new DraftReturned(actor, draft.draft().id());
        return rules.againstReturning(actor, draft, reason)
                .or(() -> step(actor, draft, Kind.RETURNED, reason.strip(), told));
    }

    /** Takes a draft back before it is signed; only whoever submitted it does. */
    public Optional<CannotSignDraft> withdraw(Actor actor, UUID id) {
        OpenDraft draft = desk.open(actor, id);
        DraftWithdrawn told = new DraftWithdrawn(actor, draft.draft().id());
        return rules.againstWithdrawing(actor, steps.of(told.draft()))
                .or(() -> step(actor, draft, Kind.WITHDRAWN, "", told));
    }

    /** Signs a draft for the post that signs it. */
    public Optional<CannotSignDraft> sign(Actor actor, UUID id) {
        OpenDraft draft = desk.open(actor, id);
        DraftSigned told = new DraftSigned(actor, draft.draft().id());
        return rules.againstSigning(actor, draft, steps.of(told.draft()))
                .or(() -> step(actor, draft, Kind.SIGNED, "", told));
    }

    private Optional<CannotSignDraft> step(Actor actor, OpenDraft draft, Kind kind, String reason, OfDraft told) {
        if (!unchanged(draft) || !drafts.move(draft.draft().id(), kind.from(), kind.to())) {
            return Optional.of(CannotSignDraft.MOVED_ON);
        }
        add(actor, draft, kind, reason);
        events.publishEvent(told);
        return Optional.empty();
    }

    /** Locks the draft; whether nobody saved another version since it was read. */
    private boolean unchanged(OpenDraft draft) {
        drafts.state(draft.draft().id());
        return drafts.find(draft.draft().id())
                .filter(now -> now.version() == draft.newest().number())
                .isPresent();
    }

    /**
     * Gives a signed draft its number and keeps its papers, all in this transaction or nothing of it.
     *
     * @param day the day it bears
     * @return why it was not done; nothing when it was
     */
    public Optional<Refusal> issue(Actor actor, UUID id, LocalDate day) {
        OpenDraft draft = once.of(desk.open(actor, id));
        DraftId name = draft.draft().id();
        if (!draft.draft().agency().value().equals(actor.agency())) {
            return Optional.of(CannotSignDraft.OTHER_AGENCY);
        }
        if (drafts.state(name) != DraftState.SIGNED || !unchanged(draft)) {
            return Optional.of(CannotSignDraft.MOVED_ON);
        }
        return switch (register.issue(actor, facts(draft, day))) {
            case IssueOutcome.Refused(var why) -> Optional.of(why);
            case IssueOutcome.Issued(var issued) -> {
                keep(actor, draft, issued);
                yield Optional.empty();
            }
        };
    }

    /** A refusal would leave the number taken; an exception takes it back. */
    private void keep(Actor actor, OpenDraft draft, IssuedDocument issued) {
        papers.keep(actor, draft, issued);
        step(actor, draft, Kind.ISSUED, "", new DraftIssued(actor, draft.draft().id(), issued.number()))
                .ifPresent(impossible -> {
                    throw new IllegalStateException("A locked draft moved: " + impossible);
                });
    }

    static IssuedFacts facts(OpenDraft draft, LocalDate day) {
        return new IssuedFacts(
                draft.source().type(),
                day,
                draft.newest().wording().unit(),
                draft.document().title().words(),
                draft.signed().signature().title(),
                Papers.recipients(draft));
    }

    private void add(Actor actor, OpenDraft draft, Kind kind, String reason) {
        PostId post = SigningRules.post(draft);
        Signature by = kind == Kind.SIGNED ? draft.signed().signature() : null;
        steps.add(actor, draft.draft().id(), kind, draft.newest().number(), post, reason, by, clock.instant());
    }
}
