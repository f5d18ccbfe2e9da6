package vn.loive.disseminations;

import static vn.loive.disseminations.DisseminationState.STANDING;
import static vn.loive.disseminations.DisseminationState.WITHDRAWN;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.loive.disseminations.DisseminationEvent.DisseminationCorrected;
import vn.loive.disseminations.DisseminationEvent.DisseminationRecorded;
import vn.loive.disseminations.DisseminationEvent.DisseminationWithdrawn;

/** Every way in which a dissemination comes to a state: from, act, to, event. */
enum DisseminationTransitions {
    RECORDING(null, STANDING, DisseminationRecorded.class),
    CORRECTION(STANDING, STANDING, DisseminationCorrected.class),
    WITHDRAWAL(STANDING, WITHDRAWN, DisseminationWithdrawn.class);

    private final @Nullable DisseminationState from;
    private final DisseminationState to;
    private final Class<? extends DisseminationEvent> event;

    DisseminationTransitions(
            @Nullable DisseminationState from, DisseminationState to, Class<? extends DisseminationEvent> event) {
        this.from = from;
        this.to = to;
        this.event = event;
    }

    /** Whether the act may be done in that state. */
    boolean allowedIn(DisseminationState state) {
        return from == state;
    }

    /** The state that the act leads to. */
    DisseminationState to() {
        return to;
    }

    /** One arrow of the drawing in {@code docs/states/dissemination.md}. */
    String arrow() {
        String start = from == null ? "[*]" : from.name();
        return "%s --> %s: %s / %s".formatted(start, to, name().toLowerCase(Locale.ROOT), event.getSimpleName());
    }
}
