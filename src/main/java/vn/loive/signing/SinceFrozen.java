package vn.loive.signing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.loive.drafting.DraftDesk;
import vn.loive.drafting.DraftState;
import vn.loive.drafting.OpenDraft;
import vn.loive.drafting.Wording;
import vn.loive.manuscript.LiveToken;
import vn.loive.manuscript.LiveTokens;
import vn.loive.shared.Actor;
import vn.loive.typesetting.TokenId;

/** Lists what was corrected since the live places of a draft stand still; the paper itself never follows. */
@Component
class SinceFrozen {

    private final DraftDesk desk;

    SinceFrozen(DraftDesk desk) {
        this.desk = desk;
    }

    /**
     * A place that would say something else now.
     *
     * @param then what stands on the paper
     * @param now what would stand there; empty when nothing would
     */
    record Change(String then, String now) {}

    /** The places of the newest wording that would say something else now, in their order; none while the draft is open. */
    List<Change> of(Actor actor, OpenDraft draft) {
        DraftState state = draft.draft().state();
        if (state == DraftState.OPEN || state == DraftState.DROPPED || !SigningRules.own(actor, draft)) {
            return List.of();
        }
        LiveTokens now = desk.now(actor, draft);
        return used(draft.newest().wording())
                .flatMap(token -> draft.tokens().find(token.value()).stream())
                .flatMap(then -> change(then, now.find(then.name())).stream())
                .distinct()
                .toList();
    }

    private static Optional<Change> change(LiveToken then, Optional<LiveToken> now) {
        String said = now.map(LiveToken::said).orElse("");
        return said.equals(then.said()) ? Optional.empty() : Optional.of(new Change(then.said(), said));
    }

    private static Stream<TokenId> used(Wording wording) {
        return Stream.concat(LiveTokens.tokens(wording.title()).stream(), wording.body().tokens().stream())
                .distinct();
    }
}
