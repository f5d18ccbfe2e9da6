package vn.loive.outreach;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.loive.outreach.ActivityState.Registered;
import vn.loive.outreach.ActivityState.Withdrawn;
import vn.loive.shared.Audited;

/** Every way in which an activity comes to a state: from, act, to, event. */
enum ActivityTransitions {
    REGISTRATION(null, Registered.class, ActivityRegistered.class),
    CORRECTION(Registered.class, Registered.class, ActivityCorrected.class),
    WITHDRAWAL(Registered.class, Withdrawn.class, ActivityWithdrawn.class);

    private final @Nullable Class<? extends ActivityState> from;
    private final Class<? extends ActivityState> to;
    private final Class<? extends Audited> event;

    ActivityTransitions(
            @Nullable Class<? extends ActivityState> from,
            Class<? extends ActivityState> to,
            Class<? extends Audited> event) {
        this.from = from;
        this.to = to;
        this.event = event;
    }

    /** Whether the act may be done in that state. */
    boolean allowedIn(ActivityState state) {
        return from != null && from.isInstance(state);
    }

    /** One arrow of the drawing in {@code docs/states/activity.md}. */
    String arrow() {
        String start = from == null ? "[*]" : from.getSimpleName();
        return "%s --> %s: %s / %s"
                .formatted(start, to.getSimpleName(), name().toLowerCase(Locale.ROOT), event.getSimpleName());
    }
}
