package vn.loive.sessions;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.web.util.UrlPathHelper;
import vn.loive.accounts.SignedIn;
import vn.loive.database.Transactions;
import vn.loive.factors.SecretBox;
import vn.loive.shared.Actor;

/** Keeps what somebody sent while the session was locked, until the person is back. */
@Service
class KeptForms {

    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final SecretBox box;
    private final Transactions transactions;
    private final Clock clock;
    private final Optional<FormShelf> guarded;

    KeptForms(JdbcClient jdbc, SecretBox box, Transactions transactions, Clock clock, Optional<FormShelf> guarded) {
        this.jdbc = jdbc;
        this.box = box;
        this.transactions = transactions;
        this.clock = clock;
        this.guarded = guarded;
    }

    /** Keeps the form that the request carries, if it carries one; in a transaction of its own. */
    void keep(SignedIn signedIn, HttpServletRequest request) {
        if (!"POST".equals(request.getMethod()) || !Redirect.isSafe(Redirect.pathOf(request))) {
            return;
        }
        Actor actor = signedIn.actor(UUID.randomUUID());
        KeptSubmission form = KeptSubmission.of(request, clock.instant());
        if (UrlPathHelper.defaultInstance.getPathWithinApplication(request).startsWith("/guarded/")) {
            guarded.ifPresent(shelf -> shelf.put(actor, form));
        } else {
            transactions.as(actor, () -> count(actor) < MOST ? insert(actor, form) : 0);
        }
    }

    /** The page on which something waits for the person, of either wing; in transactions of its own. */
    Optional<String> page(SignedIn signedIn) {
        Actor actor = signedIn.actor(UUID.randomUUID());
        return transactions.as(actor, () -> count(actor)) > 0 ? Optional.of("/kept") : guardedPage(actor);
    }

    /** The page on which something of the guarded wing waits for the actor. */
    Optional<String> guardedPage(Actor actor) {
        return guarded.flatMap(shelf -> shelf.page(actor));
    }

    /** Everything kept for the actor, the oldest first. */
    List<KeptSubmission> all(Actor actor) {
        return jdbc.sql("SELECT id, at, content FROM sessions.kept_form WHERE account = ? ORDER BY at")
                .param(actor.account())
                .query((row, number) -> KeptSubmission.read(
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

    private int insert(Actor actor, KeptSubmission form) {
        byte[] content = box.close(actor.account().toString(), form.written().getBytes(StandardCharsets.UTF_8));
        return jdbc.sql("INSERT INTO sessions.kept_form VALUES (loive.province(), loive.account(), ?, ?, ?)")
                .params(form.id(), Timestamp.from(form.at()), content)
                .update();
    }

    /** Forgets what nobody came back for: a transaction of nobody reaches the rows whose week is over, and no others. */
    @Scheduled(cron = "${loive.kept-forms.forget}", zone = "Asia/Ho_Chi_Minh")
    void forgetOld() {
        transactions.forNobody(() -> jdbc.sql("DELETE FROM sessions.kept_form").update());
    }

    private int count(Actor actor) {
        return jdbc.sql("SELECT count(*) FROM sessions.kept_form WHERE account = ?")
                .param(actor.account())
                .query(Integer.class)
                .single();
    }
}
