package vn.loive.signing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loive.drafting.OpenDraft;
import vn.loive.posts.PostId;
import vn.loive.shared.Actor;

/** Who may lead a draft on, and when. */
@Component
class SigningRules {

    private final Seats seats;

    SigningRules(Seats seats) {
        this.seats = seats;
    }

    Optional<CannotSignDraft> againstSubmitting(Actor actor, OpenDraft draft) {
        if (!own(actor, draft)) {
            return Optional.of(CannotSignDraft.OTHER_AGENCY);
        }
        if (!draft.stops().isEmpty()) {
            return Optional.of(CannotSignDraft.UNMENDED);
        }
        return post(draft) == null ? Optional.of(CannotSignDraft.NO_POST) : Optional.empty();
    }

    Optional<CannotSignDraft> againstReturning(Actor actor, OpenDraft draft, String reason) {
        if (reason.isBlank() || reason.length() > CannotSignDraft.LONGEST_REASON) {
            return Optional.of(CannotSignDraft.NO_REASON);
        }
        return againstPost(actor, draft);
    }

    /** Nobody signs what they submitted themselves, even where they act for the post. */
    Optional<CannotSignDraft> againstSigning(Actor actor, OpenDraft draft, List<Step> steps) {
        boolean submitted = FrozenPlaces.submission(steps)
                .filter(step -> step.account().value().equals(actor.account()))
                .isPresent();
        return submitted ? Optional.of(CannotSignDraft.OWN_SUBMISSION) : againstPost(actor, draft);
    }

    private Optional<CannotSignDraft> againstPost(Actor actor, OpenDraft draft) {
        if (!own(actor, draft)) {
            return Optional.of(CannotSignDraft.OTHER_AGENCY);
        }
        return actsFor(actor, draft) ? Optional.empty() : Optional.of(CannotSignDraft.NOT_THE_POST);
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
