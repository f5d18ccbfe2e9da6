package vn.loive.demonstration;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.loive.database.Transactions;
import vn.loive.demonstration.TextTable.Row;
import vn.loive.incoming.ArrivalOutcome;
import vn.loive.incoming.CopyKind;
import vn.loive.incoming.IncomingDocuments;
import vn.loive.incoming.IncomingFacts;
import vn.loive.incoming.IncomingId;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

/** Some papers that reach the lead department: one late, one with a day to come, one that needs no answer. */
@Component
@ConditionalOnBooleanProperty("loive.demonstration")
class DemonstrationIncoming {

    private final Transactions transactions;
    private final IncomingDocuments register;
    private final Clock clock;

    DemonstrationIncoming(Transactions transactions, IncomingDocuments register, Clock clock) {
        this.transactions = transactions;
        this.register = register;
        this.clock = clock;
    }

    /** Registers what came in the year of the demonstration day, up to that day. */
    void receive(Map<String, Actor> actors) {
        TextTable.read("incoming").stream()
                .filter(row -> row.requiredDay("arrived").getYear()
                        == LegalDay.today(clock).getYear())
                .filter(row -> !row.requiredDay("arrived").isAfter(LegalDay.today(clock)))
                .forEach(row -> receive(row, Objects.requireNonNull(actors.get(row.text("agency")))));
    }

    private void receive(Row row, Actor actor) {
        IncomingId id = transactions.as(actor, () -> registered(row, actor));
        if (!row.text("unit").isEmpty()) {
            transactions.as(actor, () -> register.assign(actor, id, row.text("unit"), null));
        }
        if (!row.text("closed").isEmpty()) {
            transactions.as(actor, () -> register.close(actor, id, row.text("closed")));
        }
    }

    private IncomingId registered(Row row, Actor actor) {
        return switch (register.register(actor, facts(row))) {
            case ArrivalOutcome.Registered done -> done.document().id();
            case ArrivalOutcome.Refused refused -> throw new IllegalStateException("Refused: " + refused.why());
        };
    }

    private static IncomingFacts facts(Row row) {
        return new IncomingFacts(
                row.requiredDay("arrived"),
                row.text("sender"),
                row.text("symbol"),
                row.day("day"),
                row.text("type"),
                row.text("subject"),
                row.day("due"),
                CopyKind.valueOf(row.text("copy")),
                1);
    }
}
