package vn.loive.incoming;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.accounts.AccountId;
import vn.loive.issuing.IssuedId;
import vn.loive.shared.Actor;

/** The rows of steps. */
@Repository
class StepRepository {

    private final JdbcClient jdbc;

    StepRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was done about a document, in order. */
    List<IncomingStep> of(IncomingId document) {
        return jdbc.sql("SELECT * FROM incoming.step WHERE document = ? ORDER BY position")
                .param(document.value())
                .query((row, at) -> IncomingColumns.step(row, "at"))
                .list();
    }

    /** Adds a step after so many; answers false when somebody was quicker. */
    boolean insert(Actor actor, IncomingDocument document, int after, IncomingStep step) {
        return jdbc.sql("""
                        INSERT INTO incoming.step
                            (province, document, agency, position, state, unit, assignee, answer_province, answer, reason,
                             account, at)
                        SELECT province, id, agency, :position, :state, :unit, :assignee, :place, :answer, :reason,
                            :account, :at
                        FROM incoming.document WHERE id = :document
                        ON CONFLICT DO NOTHING
                        """)
                        .param("document", document.id().value())
                        .param("position", after + 1)
                        .param("state", step.state().name())
                        .param("unit", step.unit())
                        .param("assignee", value(step.assignee()), Types.OTHER)
                        .param(
                                "place",
                                step.answer() == null ? null : actor.province().value(),
                                Types.CHAR)
                        .param("answer", value(step.answer()), Types.OTHER)
                        .param("reason", step.reason())
                        .param("account", actor.account())
                        .param("at", step.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static @Nullable UUID value(@Nullable AccountId assignee) {
        return assignee == null ? null : assignee.value();
    }

    private static @Nullable UUID value(@Nullable IssuedId answer) {
        return answer == null ? null : answer.value();
    }
}
