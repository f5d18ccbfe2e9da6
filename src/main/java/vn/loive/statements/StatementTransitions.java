package vn.loive.statements;

import static vn.loive.statements.StatementState.STANDING;
import static vn.loive.statements.StatementState.WITHDRAWN;

import org.jspecify.annotations.Nullable;

/** Every way in which a statement comes to a state: from, act, to. */
enum StatementTransitions {
    STATEMENT(null, STANDING),
    CORRECTION(STANDING, STANDING),
    WITHDRAWAL(STANDING, WITHDRAWN);

    final @Nullable StatementState from;
    final StatementState to;

    StatementTransitions(@Nullable StatementState from, StatementState to) {
        this.from = from;
        this.to = to;
    }
}
