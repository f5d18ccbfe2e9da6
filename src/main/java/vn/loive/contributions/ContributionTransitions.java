package vn.loive.contributions;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.loive.contributions.ContributionEvent.ContributionAccepted;
import vn.loive.contributions.ContributionEvent.ContributionCorrected;
import vn.loive.contributions.ContributionEvent.ContributionReturned;
import vn.loive.contributions.ContributionEvent.ContributionSubmitted;
import vn.loive.contributions.ContributionState.Accepted;
import vn.loive.contributions.ContributionState.Awaited;
import vn.loive.contributions.ContributionState.Returned;
import vn.loive.contributions.ContributionState.Submitted;

/** Every way in which a contribution comes to a state: from, act, to, event. */
enum ContributionTransitions {
    FIRST_SUBMISSION(Awaited.class, Act.SUBMISSION, Submitted.class, ContributionSubmitted.class),
    REPLACEMENT(Submitted.class, Act.SUBMISSION, Submitted.class, ContributionSubmitted.class),
    SECOND_SUBMISSION(Returned.class, Act.SUBMISSION, Submitted.class, ContributionSubmitted.class),
    CORRECTION(Submitted.class, Act.CORRECTION, Submitted.class, ContributionCorrected.class),
    CORRECTION_OF_ACCEPTED(Accepted.class, Act.CORRECTION, Submitted.class, ContributionCorrected.class),
    ACCEPTANCE(Submitted.class, Act.ACCEPTANCE, Accepted.class, ContributionAccepted.class),
    RETURN(Submitted.class, Act.RETURN, Returned.class, ContributionReturned.class),
    RETURN_OF_ACCEPTED(Accepted.class, Act.RETURN, Returned.class, ContributionReturned.class);

    /** What may be done to a contribution. */
    enum Act {
        /** The agency submits it. */
        SUBMISSION,
        /** The register changes under it. */
        CORRECTION,
        /** The asking agency takes it. */
        ACCEPTANCE,
        /** The asking agency sends it back. */
        RETURN
    }

    private final Class<? extends ContributionState> from;
    private final Act act;
    private final Class<? extends ContributionState> to;
    private final Class<? extends ContributionEvent> event;

    ContributionTransitions(
            Class<? extends ContributionState> from,
            Act act,
            Class<? extends ContributionState> to,
            Class<? extends ContributionEvent> event) {
        this.from = from;
        this.act = act;
        this.to = to;
        this.event = event;
    }

    /** Whether the act may be done in that state. */
    static boolean allow(Act act, ContributionState state) {
        return Arrays.stream(values()).anyMatch(row -> row.act == act && row.from.isInstance(state));
    }

    Class<? extends ContributionState> to() {
        return to;
    }

    /** The table as a drawing for people. */
    static String drawing() {
        return """
                # States of a contribution

                Made from `ContributionTransitions`; `bin/dev regenerate` draws it anew.
                One that is awaited or returned counts as not submitted, never as zero.

                ```mermaid
                stateDiagram-v2
                  [*] --> Awaited: request / RequestOpened
                %s
                ```
                """.formatted(
                Arrays.stream(values()).map(ContributionTransitions::arrow).collect(Collectors.joining("\n")));
    }

    private String arrow() {
        return "  %s --> %s: %s / %s"
                .formatted(
                        from.getSimpleName(),
                        to.getSimpleName(),
                        act.name().toLowerCase(Locale.ROOT),
                        event.getSimpleName());
    }
}
