package vn.loive.sessionstore;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session that knows whether anything of it is worth writing: that it was used is, only after a while.
 * Nothing hangs on the very second of its last use but its end after a day without one.
 */
final class SparingSession<S extends Session> implements Session {

    static final Duration FINENESS = Duration.ofMinutes(1);

    private final S kept;
    private boolean changed;

    /**
     * A session around the one that is kept.
     *
     * @param changed whether it is new, so that it is written in any case
     */
    SparingSession(S kept, boolean changed) {
        this.kept = kept;
        this.changed = changed;
    }

    S kept() {
        return kept;
    }

    /** Whether it must be written. */
    boolean changed() {
        return changed;
    }

    /** Says that it was written. */
    void written() {
        changed = false;
    }

    @Override
    public String getId() {
        return kept.getId();
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return kept.changeSessionId();
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // the interface says so
    public <T> @Nullable T getAttribute(String name) {
        return kept.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return kept.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
        changed = true;
        kept.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        changed = true;
        kept.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return kept.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant now) {
        if (now.isAfter(kept.getLastAccessedTime().plus(FINENESS))) {
            changed = true;
            kept.setLastAccessedTime(now);
        }
    }

    @Override
    public Instant getLastAccessedTime() {
        return kept.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        changed = true;
        kept.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return kept.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return kept.isExpired();
    }
}
