package vn.loive.demonstration;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.loive.database.Transactions;
import vn.loive.demonstration.TextTable.Row;
import vn.loive.figures.FigureKind;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.Period;
import vn.loive.statements.CannotState;
import vn.loive.statements.StatedSubject;
import vn.loive.statements.StatementFacts;
import vn.loive.statements.StatementId;
import vn.loive.statements.Statements;

/** States the zeros, balances and targets that were known by the day of the demonstration. */
@Component
@ConditionalOnBooleanProperty("loive.demonstration")
class DemonstrationStatements {

    private final Transactions transactions;
    private final Statements statements;
    private final Clock clock;

    DemonstrationStatements(Transactions transactions, Statements statements, Clock clock) {
        this.transactions = transactions;
        this.statements = statements;
        this.clock = clock;
    }

    void state(Map<String, Actor> actors) {
        TextTable.read("statements").stream()
                .filter(row -> !row.requiredDay("known").isAfter(LegalDay.today(clock)))
                .forEach(row -> state(row, Objects.requireNonNull(actors.get(row.text("agency")))));
    }

    private void state(Row row, Actor actor) {
        StatementId id =
                new StatementId(Ids.id("statement", row.text("agency") + row.text("subject") + row.text("from")));
        List<CannotState> refusals = transactions.as(actor, () -> statements.state(actor, id, facts(row)));
        if (!refusals.isEmpty()) {
            throw new IllegalStateException("Refused: " + refusals);
        }
    }

    private static StatementFacts facts(Row row) {
        String quantity = row.text("quantity");
        return new StatementFacts(
                StatedSubject.valueOf(row.text("subject")),
                FigureKind.valueOf(row.text("figure")),
                quantity.isEmpty() ? null : Long.valueOf(quantity),
                new Period(row.requiredDay("from"), row.requiredDay("to")),
                Set.of(),
                row.text("source"),
                "",
                !row.text("opening").isEmpty());
    }
}
