package vn.loive.administration;

import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.loive.accounts.Confirmations;
import vn.loive.accounts.SignedIn;
import vn.loive.ui.Bell;

/**
 * Rings while a role waits for whoever reads the page.
 *
 * @param path where it is answered, in the wing of the page
 * @param confirmations what waits
 */
record ConfirmationBell(String path, Confirmations confirmations) implements Bell {

    @Override
    public String messageKey() {
        return "administration.bell";
    }

    @Override
    public int waiting() {
        return SignedIn.of(SecurityContextHolder.getContext().getAuthentication())
                .map(reader -> confirmations.of(reader.actor(UUID.randomUUID())).size())
                .orElse(0);
    }
}
