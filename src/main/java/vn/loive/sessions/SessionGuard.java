package vn.loive.sessions;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.loive.accounts.Role;
import vn.loive.accounts.SignInRules;
import vn.loive.accounts.SignInStage;
import vn.loive.accounts.SignedIn;
import vn.loive.shared.LegalDay;

/**
 * Watches every request of somebody signed in: a session too old ends, one left alone locks, an unfinished sign-in
 * leads to its next step.
 */
final class SessionGuard extends OncePerRequestFilter {

    private static final Set<String> ALWAYS = Set.of("/sign-out", "/health", "/error");

    private final SignInRules rules;
    private final Clock clock;
    private final KeptForms kept;
    private final NextStage nextStage;

    SessionGuard(SignInRules rules, Clock clock, KeptForms kept, NextStage nextStage) {
        this.rules = rules;
        this.clock = clock;
        this.kept = kept;
        this.nextStage = nextStage;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedIn> signedIn =
                SignedIn.of(SecurityContextHolder.getContext().getAuthentication());
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (signedIn.isEmpty() || path.startsWith("/assets/") || ALWAYS.contains(path)) {
            chain.doFilter(request, response);
            return;
        }
        SignedIn now = nextStage.of(signedIn.get(), request, response);
        Optional<String> elsewhere = elsewhere(now, path, request);
        if (elsewhere.isPresent()) {
            Redirect.to(elsewhere.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<String> elsewhere(SignedIn signedIn, String path, HttpServletRequest request) {
        Instant now = clock.instant();
        SessionMarks marks = marks(request, now);
        boolean idle = isPast(marks.used(), now, rules.idle(administers(signedIn, now)));
        if (isPast(marks.since(), now, rules.session()) || (idle && signedIn.stage() != SignInStage.COMPLETE)) {
            kept.keep(signedIn, request);
            end(request);
            return Optional.of("/sign-in?ended");
        }
        if (idle) {
            marks.lock();
        }
        if (marks.locked()) {
            return path.equals("/lock") ? Optional.empty() : lock(signedIn, marks, request);
        }
        marks.use(now);
        return Stages.opens(signedIn.stage(), path) ? Optional.empty() : Stages.page(signedIn.stage());
    }

    private Optional<String> lock(SignedIn signedIn, SessionMarks marks, HttpServletRequest request) {
        if ("GET".equals(request.getMethod())) {
            marks.goOnAt(Redirect.pathOf(request));
        } else {
            kept.keep(signedIn, request);
        }
        return Optional.of("/lock");
    }

    /** A session that another door has opened, such as a passkey, gets its marks here. */
    private static SessionMarks marks(HttpServletRequest request, Instant now) {
        if (SessionMarks.of(request).since().isEmpty()) {
            SessionMarks.begin(request, now, Device.of(request));
        }
        return SessionMarks.of(request);
    }

    private static boolean isPast(Optional<Instant> from, Instant now, java.time.Duration limit) {
        return from.map(instant -> !instant.plus(limit).isAfter(now)).orElse(false);
    }

    private static boolean administers(SignedIn signedIn, Instant now) {
        return signedIn.roles(LegalDay.of(now)).contains(Role.ADMINISTRATOR);
    }

    static void end(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        SecurityContextHolder.clearContext();
    }
}
