package vn.loive.emergencies;

import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.loive.accounts.SignedIn;
import vn.loive.ui.Bell;

/** Rings on each page of the guarded wing while an emergency waits to be reviewed by whoever reads it. */
@Component
class GlassBell implements Bell {

    private final Emergencies emergencies;

    GlassBell(Emergencies emergencies) {
        this.emergencies = emergencies;
    }

    @Override
    public String path() {
        return GlassReviewController.TOLD;
    }

    @Override
    public String messageKey() {
        return "emergencies.bell";
    }

    @Override
    public int waiting() {
        return SignedIn.of(SecurityContextHolder.getContext().getAuthentication())
                .map(reader -> emergencies.awaiting(reader.actor(UUID.randomUUID())))
                .orElse(0);
    }
}
