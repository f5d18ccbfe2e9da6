package vn.loive.database;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.shared.Actor;

/**
 * Remembers the one-time ids of forms, each in the transaction of its act.
 * Exempt from the one clock: how long an id is remembered is housekeeping of the table, no legal day hangs on it.
 */
final class Submissions {

    private static final String FIELD = "form-id";

    private final JdbcClient jdbc;

    Submissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean carriesFormId(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && request.getParameter(FIELD) != null;
    }

    /** Waits for another sending of the same form that is still under way, by the primary key of the table. */
    Submission begin(HttpServletRequest request, Actor actor) {
        Optional<UUID> formId = formId(request);
        if (formId.isEmpty()) {
            return new Submission.Unreadable();
        }
        if (isFirst(formId.get(), actor)) {
            return new Submission.First(formId.get());
        }
        return jdbc.sql("SELECT location FROM loive.submission WHERE form_id = ?")
                .param(formId.get())
                .query(String.class)
                .optional()
                .<Submission>map(Submission.Again::new)
                .orElseGet(Submission.Unreadable::new);
    }

    /** Keeps the outcome of a form that led on to a page; one that was shown again with its errors may be sent again. */
    void end(Submission.First first, @Nullable String location) {
        if (location == null) {
            jdbc.sql("DELETE FROM loive.submission WHERE form_id = ?")
                    .param(first.formId())
                    .update();
        } else {
            jdbc.sql("UPDATE loive.submission SET location = ? WHERE form_id = ?")
                    .params(location, first.formId())
                    .update();
        }
    }

    /** Whether the id was never seen; what is too old to come again is forgotten with the same question. */
    private boolean isFirst(UUID formId, Actor actor) {
        return jdbc.sql("""
                        WITH forgotten AS (
                            DELETE FROM loive.submission
                            WHERE account = ? AND form_id <> ? AND at < now() - INTERVAL '2 days')
                        INSERT INTO loive.submission (form_id, account) VALUES (?, ?) ON CONFLICT DO NOTHING
                        """)
                        .params(actor.account(), formId, formId, actor.account())
                        .update()
                == 1;
    }

    private static Optional<UUID> formId(HttpServletRequest request) {
        try {
            return Optional.of(UUID.fromString(request.getParameter(FIELD)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
