package vn.loive.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsFilter;
import org.springframework.security.web.webauthn.registration.WebAuthnRegistrationFilter;
import org.springframework.stereotype.Component;
import vn.loive.accounts.SignedIn;
import vn.loive.factors.PasskeySignIn;

/** The four small endpoints by which a browser makes and shows a passkey; all behind the guard of sessions. */
@Component
class PasskeyDoor {

    private final WebAuthnRelyingPartyOperations operations;
    private final UserCredentialRepository passkeys;
    private final PasskeySignIn signIn;
    private final Onward onward;
    private final Clock clock;

    PasskeyDoor(
            WebAuthnRelyingPartyOperations operations,
            UserCredentialRepository passkeys,
            PasskeySignIn signIn,
            Onward onward,
            Clock clock) {
        this.operations = operations;
        this.passkeys = passkeys;
        this.signIn = signIn;
        this.onward = onward;
        this.clock = clock;
    }

    void into(HttpSecurity http) {
        http.addFilterBefore(new PublicKeyCredentialRequestOptionsFilter(operations), AuthorizationFilter.class)
                .addFilterBefore(authentication(), AuthorizationFilter.class)
                .addFilterBefore(new PublicKeyCredentialCreationOptionsFilter(operations), AuthorizationFilter.class)
                .addFilterBefore(registration(), AuthorizationFilter.class);
    }

    private WebAuthnAuthenticationFilter authentication() {
        WebAuthnAuthenticationFilter filter = new WebAuthnAuthenticationFilter();
        filter.setAuthenticationManager(new ProviderManager(signIn));
        filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        filter.setAuthenticationSuccessHandler(this::tellWhereTo);
        return filter;
    }

    private WebAuthnRegistrationFilter registration() {
        WebAuthnRegistrationFilter filter = new WebAuthnRegistrationFilter(passkeys, operations);
        filter.setRemoveCredentialMatcher(request -> false);
        return filter;
    }

    private void tellWhereTo(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        SignedIn signedIn = SignedIn.of(authentication).orElseThrow();
        SessionMarks.begin(request, clock.instant(), Device.of(request));
        String path = request.getContextPath() + onward.path(signedIn, SessionMarks.of(request));
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter().write("{\"authenticated\":true,\"redirectUrl\":\"%s\"}".formatted(path));
    }
}
