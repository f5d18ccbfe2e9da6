package vn.loive.sessions;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.loive.accounts.SignedIn;
import vn.loive.database.Transactions;
import vn.loive.factors.SecretBox;
import vn.loive.shared.Actor;

/** Keeps what somebody sent while the session was locked, until the person is back. */
@Service
class KeptForms {

    private static final Duration LONGEST = Duration.ofDays(7);
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final SecretBox box;
    private final Transactions transactions;
    private final Clock clock;

    KeptForms(JdbcClient jdbc, SecretBox box, Transactions transactions, Clock clock) {
        this.jdbc = jdbc;
        this.box = box;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Keeps the form that the request carries, if it carries one; in a transaction of its own. */
    void keep(SignedIn signedIn, HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())
                || SafePath.of(Redirect.pathOf(request)).isEmpty()) {
            return;
        }
        Actor actor = signedIn.actor(UUID.randomUUID());
        KeptForm form = KeptForm.of(request, clock.instant());
        transactions.as(actor, () -> {
            forgetOld(actor);
            return count(actor) < MOST && insert(actor, form);
        });
    }

    /** Whether anything is kept for the person; in a transaction of its own. */
    boolean any(SignedIn signedIn) {
        Actor actor = signedIn.actor(UUID.randomUUID());
        return transactions.as(actor, () -> count(actor)) > 0;
    }

    /** Everything kept for the actor, the oldest first. */
    List<KeptForm> all(Actor actor) {
        return jdbc.sql("SELECT id, at, content FROM sessions.kept_form WHERE account = ? ORDER BY at")
                .param(actor.account())
                .query((row, number) -> KeptForm.read(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        new String(
                                box.open(actor.account().toString(), row.getBytes("content")), StandardCharsets.UTF_8)))
                .list();
    }

    /** Keeps a form no longer. */
    void drop(Actor actor, UUID id) {
        jdbc.sql("DELETE FROM sessions.kept_form WHERE account = ? AND id = ?")
                .params(actor.account(), id)
                .update();
    }

    private boolean insert(Actor actor, KeptForm form) {
        byte[] content = box.close(actor.account().toString(), form.written().getBytes(StandardCharsets.UTF_8));
        return jdbc.sql("INSERT INTO sessions.kept_form (province, account, id, at, content) VALUES (?, ?, ?, ?, ?)")
                        .params(
                                actor.province().value(),
                                actor.account(),
                                form.id(),
                                Timestamp.from(form.at()),
                                content)
                        .update()
                == 1;
    }

    private void forgetOld(Actor actor) {
        Instant oldest = clock.instant().minus(LONGEST);
        jdbc.sql("DELETE FROM sessions.kept_form WHERE account = ? AND at < ?")
                .params(actor.account(), Timestamp.from(oldest))
                .update();
    }

    private int count(Actor actor) {
        return jdbc.sql("SELECT count(*) FROM sessions.kept_form WHERE account = ?")
                .param(actor.account())
                .query(Integer.class)
                .single();
    }
}
