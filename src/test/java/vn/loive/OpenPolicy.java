package vn.loive;

import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import vn.loive.accounts.SignedIn;

/** Stands in for the policy of the house until it has one: what belongs to signing in is open, the rest needs it. */
@TestConfiguration(proxyBeanMethods = false)
class OpenPolicy {

    private static final Pattern PUBLIC = Pattern.compile("/(sign-in|invitation|assets|health)(/.*)?");

    @Bean
    @Fallback
    AuthorizationManager<RequestAuthorizationContext> policy() {
        return (who, what) -> new AuthorizationDecision(
                PUBLIC.matcher(what.getRequest().getRequestURI()).matches()
                        || SignedIn.of(who.get()).isPresent());
    }
}
