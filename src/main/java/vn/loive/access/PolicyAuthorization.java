package vn.loive.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UrlPathHelper;
import vn.loive.accounts.SignedIn;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Visibility;

/** Asks the policy table for every request, and for every link that a page may show. */
@Component
class PolicyAuthorization implements AuthorizationManager<RequestAuthorizationContext>, Visibility {

    private final AccessPolicy policy;
    private final Clock clock;

    PolicyAuthorization(AccessPolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        String path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        return new AuthorizationDecision(opens(request.getMethod(), path, SignedIn.of(authentication.get())));
    }

    @Override
    public boolean mayOpen(String path) {
        return opens("GET", path, SignedIn.of(SecurityContextHolder.getContext().getAuthentication()));
    }

    private boolean opens(String method, String path, Optional<SignedIn> visitor) {
        return policy.rowFor(method, path)
                .map(row -> row.opensTo(visitor, LegalDay.today(clock)))
                .orElse(false);
    }
}
