package vn.loive.sessions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.loive.accounts.SignInStage;
import vn.loive.accounts.SignedIn;
import vn.loive.database.CurrentActor;
import vn.loive.shared.Actor;

/** Tells the database who acts in a request; nobody while the second factor is due or the session is locked. */
@Component
class SignedInActor implements CurrentActor {

    @Override
    public Optional<Actor> of(HttpServletRequest request) {
        return SignedIn.of(SecurityContextHolder.getContext().getAuthentication())
                .filter(signedIn -> signedIn.stage() != SignInStage.SECOND_FACTOR_DUE)
                .filter(signedIn -> !SessionMarks.of(request).locked())
                .map(signedIn -> signedIn.actor(UUID.randomUUID()));
    }
}
