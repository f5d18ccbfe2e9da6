package vn.loive.statements;

import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/** What an agency, or its successor, did with a statement, which is given as it stands now. */
public sealed interface StatementEvent extends Audited {

    /** As it stands now. */
    Statement statement();

    @Override
    default String subject() {
        return "statement/" + statement().id().value();
    }

    @Override
    default String detail() {
        return "version " + statement().version();
    }

    /** It was made. */
    record StatementMade(Actor actor, Statement statement) implements StatementEvent {}

    /** It was put right. */
    record StatementCorrected(Actor actor, Statement statement) implements StatementEvent {}

    /** It was withdrawn and counts no more. */
    record StatementWithdrawn(Actor actor, Statement statement) implements StatementEvent {}
}
