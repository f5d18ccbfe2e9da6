package vn.loive.sessions;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import vn.loive.accounts.SignedIn;

/** What the browser gets after a try to sign in. */
@Component
class SignInOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    static final String NEXT = "next";

    private final Onward onward;
    private final Clock clock;

    SignInOutcome(Onward onward, Clock clock) {
        this.onward = onward;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        SignedIn signedIn = SignedIn.of(authentication).orElseThrow();
        SessionMarks.begin(request, clock.instant(), Device.of(request));
        SessionMarks marks = SessionMarks.of(request);
        marks.goOnAt(request.getParameter(NEXT));
        Redirect.to(onward.path(signedIn, marks), request, response);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        String page = why instanceof PasswordSignIn.Busy ? "/sign-in/busy" : "/sign-in/refused";
        request.getRequestDispatcher(page).forward(request, response);
    }
}
