package vn.loive.signing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loive.drafting.OpenDraft;
import vn.loive.posts.PostId;
import vn.loive.provisions.ProvisionCode;
import vn.loive.provisions.Provisions;
import vn.loive.seats.Seats;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

/** Who may lead a draft on, and when. */
@Component
class SigningRules {

    private static final ProvisionCode LEAST_SHOWN = new ProvisionCode("signing.least-shown");

    private final Seats seats;
    private final Provisions provisions;
    private final Clock clock;

    SigningRules(Seats seats, Provisions provisions, Clock clock) {
        this.seats = seats;
        this.provisions = provisions;
        this.clock = clock;
    }

    Optional<CannotSignDraft> againstSubmitting(Actor actor, OpenDraft draft) {
        if (!own(actor, draft)) {
            return Optional.of(CannotSignDraft.OTHER_AGENCY);
        }
        if (!draft.stops().isEmpty()) {
            return Optional.of(CannotSignDraft.UNMENDED);
        }
        if (!SigningOffice.facts(draft, LegalDay.today(clock)).fit()) {
            return Optional.of(CannotSignDraft.TOO_LONG);
        }
        return post(draft) == null ? Optional.of(CannotSignDraft.NO_POST) : Optional.empty();
    }

    Optional<CannotSignDraft> againstWithdrawing(Actor actor, List<Step> steps) {
        return submitted(actor, steps) ? Optional.empty() : Optional.of(CannotSignDraft.NOT_THE_SUBMITTER);
    }

    /** Whether the actor laid the draft before who signs, the last time. */
    static boolean submitted(Actor actor, List<Step> steps) {
        return FrozenPlaces.submission(steps)
                .filter(step -> step.account().value().equals(actor.account()))
                .isPresent();
    }

    Optional<CannotSignDraft> againstReturning(Actor actor, OpenDraft draft, String reason) {
        if (reason.isBlank() || reason.length() > CannotSignDraft.LONGEST_REASON) {
            return Optional.of(CannotSignDraft.NO_REASON);
        }
        return againstPost(actor, draft);
    }

    /** Nobody signs what they submitted themselves, even where they act for the post. */
    Optional<CannotSignDraft> againstSigning(Actor actor, OpenDraft draft, List<Step> steps) {
        return submitted(actor, steps) ? Optional.of(CannotSignDraft.OWN_SUBMISSION) : againstPost(actor, draft);
    }

    private Optional<CannotSignDraft> againstPost(Actor actor, OpenDraft draft) {
        if (!own(actor, draft)) {
            return Optional.of(CannotSignDraft.OTHER_AGENCY);
        }
        return actsFor(actor, draft) ? Optional.empty() : Optional.of(CannotSignDraft.NOT_THE_POST);
    }

    /** The smallest count of people that the edition for everybody shows. */
    long leastShown() {
        return provisions.of(LEAST_SHOWN, LegalDay.today(clock)).number();
    }

    /** Whether anybody acts today for the post that signs. */
    boolean seated(OpenDraft draft) {
        PostId post = post(draft);
        return post != null && seats.taken(draft.draft().agency(), post);
    }

    /** Whether the actor acts today for the post that signs. */
    boolean actsFor(Actor actor, OpenDraft draft) {
        PostId post = post(draft);
        return post != null && seats.actsFor(actor, post);
    }

    static boolean own(Actor actor, OpenDraft draft) {
        return draft.draft().agency().value().equals(actor.agency());
    }

    /** The post that signs; nothing while the agency has entered none. */
    static @Nullable PostId post(OpenDraft draft) {
        String chosen = draft.signed().chosen();
        return chosen.isEmpty() ? null : new PostId(UUID.fromString(chosen));
    }
}
