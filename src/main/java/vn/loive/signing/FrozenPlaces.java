package vn.loive.signing;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.loive.drafting.DraftId;
import vn.loive.drafting.StillTokens;
import vn.loive.manuscript.LiveTokens;
import vn.loive.signing.Step.Kind;

/** Lets a draft that was submitted say what it said then. */
@Component
class FrozenPlaces implements StillTokens {

    private final SigningStepRepository steps;
    private final FrozenRepository frozen;

    FrozenPlaces(SigningStepRepository steps, FrozenRepository frozen) {
        this.steps = steps;
        this.frozen = frozen;
    }

    @Override
    public LiveTokens of(DraftId draft) {
        return of(draft, Edition.OFFICIAL);
    }

    LiveTokens of(DraftId draft, Edition edition) {
        return frozen.of(draft, submission(steps.of(draft)).orElseThrow().number(), edition);
    }

    /** The newest submission. */
    static Optional<Step> submission(List<Step> steps) {
        return steps.reversed().stream()
                .filter(step -> step.kind() == Kind.SUBMITTED)
                .findFirst();
    }
}
