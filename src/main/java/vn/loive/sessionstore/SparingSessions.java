package vn.loive.sessionstore;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Spares the table of sessions: it is read once in a request, and written when something of a session changed.
 * Without it each request reads its session twice and writes that it was used, with a commit of its own on disk.
 */
final class SparingSessions<S extends Session> implements FindByIndexNameSessionRepository<SparingSession<S>> {

    private final FindByIndexNameSessionRepository<S> kept;

    @SuppressWarnings("ThreadLocalUsage") // a program has one of these, and it knows what kind of session it keeps
    private final ThreadLocal<Map<String, SparingSession<S>>> request = new ThreadLocal<>();

    SparingSessions(FindByIndexNameSessionRepository<S> kept) {
        this.kept = kept;
    }

    /** From here to the end of the request a session that was read is not read again. */
    void beginRequest() {
        request.set(new HashMap<>());
    }

    void endRequest() {
        request.remove();
    }

    @Override
    public SparingSession<S> createSession() {
        return new SparingSession<>(kept.createSession(), true);
    }

    @Override
    public void save(SparingSession<S> session) {
        if (session.changed()) {
            kept.save(session.kept());
            session.written();
        }
        remember(session);
    }

    @Override
    public @Nullable SparingSession<S> findById(String id) {
        SparingSession<S> known = remembered(id);
        return known == null ? read(id) : known;
    }

    private @Nullable SparingSession<S> read(String id) {
        S found = kept.findById(id);
        if (found == null) {
            return null;
        }
        SparingSession<S> session = new SparingSession<>(found, false);
        remember(session);
        return session;
    }

    /** One that ended in this very request is asked for again, and not found. */
    @Override
    public void deleteById(String id) {
        kept.deleteById(id);
        Map<String, SparingSession<S>> known = request.get();
        if (known != null) {
            known.remove(id);
        }
    }

    @Override
    public Map<String, SparingSession<S>> findByIndexNameAndIndexValue(String index, String value) {
        Map<String, SparingSession<S>> found = new HashMap<>();
        kept.findByIndexNameAndIndexValue(index, value)
                .forEach((id, session) -> found.put(id, new SparingSession<>(session, false)));
        return found;
    }

    private void remember(SparingSession<S> session) {
        Map<String, SparingSession<S>> known = request.get();
        if (known != null) {
            known.put(session.getId(), session);
        }
    }

    /** What was read under this id, unless it has another by now: a former id leads to nobody. */
    private @Nullable SparingSession<S> remembered(String id) {
        Map<String, SparingSession<S>> known = request.get();
        SparingSession<S> session = known == null ? null : known.get(id);
        return session != null && session.getId().equals(id) ? session : null;
    }
}
