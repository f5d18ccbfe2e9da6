package vn.loive.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.loive.accounts.SignedIn;
import vn.loive.shared.LegalDay;

/** Takes a session one step onward and says where it leads. */
@Component
class Onward {

    private final KeptForms kept;
    private final Clock clock;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Onward(KeptForms kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    /** Makes the session one of this stage, under a new id. */
    void take(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        request.changeSessionId();
    }

    /** The next page: that of an unfinished stage, what was kept, or what was asked for before. */
    String path(SignedIn signedIn, SessionMarks marks) {
        boolean noRole = signedIn.roles(LegalDay.today(clock)).isEmpty();
        return Stages.page(signedIn.stage())
                .or(() -> noRole ? Optional.of("/account/waiting") : kept.page(signedIn))
                .orElseGet(marks::goOn);
    }
}
