package vn.loive.sessions;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import vn.loive.accounts.AccessChanged;
import vn.loive.accounts.AccountId;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;
import vn.loive.shared.Sha256;

/** The open sessions of each account, to be looked at and ended. */
@Service
class SessionRegister {

    private static final int KEY_LENGTH = 16;

    /** A session was ended from another one. */
    record SessionEnded(Actor actor, String session) implements Audited {
        @Override
        public String subject() {
            return "session/" + session;
        }
    }

    /**
     * An open session as its owner sees it.
     *
     * @param key names it on pages; the session's own id stays secret, whoever has it has the session
     * @param device browser and system
     * @param since when it was signed in to
     * @param used when it was last used
     * @param here whether it is the one that asks
     */
    record Line(String key, String device, Instant since, Instant used, boolean here) {}

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final ApplicationEventPublisher events;

    SessionRegister(FindByIndexNameSessionRepository<? extends Session> sessions, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.events = events;
    }

    /** The sessions of an account, the last used first. */
    List<Line> of(AccountId account, String presentId) {
        return open(account).entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), presentId))
                .sorted(Comparator.comparing(Line::used).reversed())
                .toList();
    }

    /** Ends the one of the actor's sessions that has this key. */
    void end(Actor actor, String key) {
        open(new AccountId(actor.account())).keySet().stream()
                .filter(id -> key(id).equals(key))
                .forEach(id -> end(actor, id, key));
    }

    /** Ends all sessions of the actor but the present one. */
    void endOthers(Actor actor, String presentId) {
        open(new AccountId(actor.account())).keySet().stream()
                .filter(id -> !id.equals(presentId))
                .forEach(id -> end(actor, id, key(id)));
    }

    /** Whoever may do something else from now on signs in again. */
    @EventListener
    void signInAgain(AccessChanged changed) {
        open(changed.account()).keySet().forEach(sessions::deleteById);
    }

    private void end(Actor actor, String id, String key) {
        sessions.deleteById(id);
        events.publishEvent(new SessionEnded(actor, key));
    }

    private Map<String, ? extends Session> open(AccountId account) {
        return sessions.findByPrincipalName(account.toString());
    }

    private static Line line(String id, Session session, String presentId) {
        Instant since = session.getAttributeOrDefault(SessionMarks.SINCE, session.getCreationTime());
        Instant used = session.getAttributeOrDefault(SessionMarks.USED, since);
        String device = session.getAttributeOrDefault(SessionMarks.DEVICE, "");
        return new Line(key(id), device, since, used, id.equals(presentId));
    }

    private static String key(String id) {
        return Sha256.hex(id).substring(0, KEY_LENGTH);
    }
}
