package vn.loive.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a session remembers besides who is signed in: times, whether it is locked, and where to go on. */
final class SessionMarks {

    static final String SINCE = "loive.since";
    static final String USED = "loive.used";
    static final String DEVICE = "loive.device";
    private static final String LOCKED = "loive.locked";
    private static final String NEXT = "loive.next";
    /** A use is written down again only after so long, so that not every request writes. */
    private static final Duration FINENESS = Duration.ofSeconds(15);

    private final @Nullable HttpSession session;

    private SessionMarks(@Nullable HttpSession session) {
        this.session = session;
    }

    static SessionMarks of(HttpServletRequest request) {
        return new SessionMarks(request.getSession(false));
    }

    /** Begins the marks of a session that has just been signed in to. */
    static void begin(HttpServletRequest request, Instant now, String device) {
        HttpSession session = request.getSession();
        session.setAttribute(SINCE, now);
        session.setAttribute(USED, now);
        session.setAttribute(DEVICE, device);
        session.removeAttribute(LOCKED);
    }

    Optional<Instant> since() {
        return get(SINCE, Instant.class);
    }

    Optional<Instant> used() {
        return get(USED, Instant.class);
    }

    boolean locked() {
        return get(LOCKED, Boolean.class).orElse(false);
    }

    void use(Instant now) {
        if (used().map(last -> last.plus(FINENESS).isBefore(now)).orElse(true)) {
            set(USED, now);
        }
    }

    void lock() {
        set(LOCKED, true);
    }

    void unlock(Instant now) {
        set(LOCKED, null);
        set(USED, now);
    }

    /** Remembers where to go on; a path of this program only. */
    void goOnAt(@Nullable String path) {
        if (path != null && Redirect.isSafe(path)) {
            set(NEXT, path);
        }
    }

    /** Where to go on, once. */
    String goOn() {
        String next = get(NEXT, String.class).orElse("/");
        set(NEXT, null);
        return next;
    }

    private <T> Optional<T> get(String name, Class<T> type) {
        return session == null
                ? Optional.empty()
                : Optional.ofNullable(session.getAttribute(name)).map(type::cast);
    }

    private void set(String name, @Nullable Object value) {
        if (session != null) {
            session.setAttribute(name, value);
        }
    }
}
