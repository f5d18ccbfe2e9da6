package vn.loive.demonstration;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.loive.database.Transactions;
import vn.loive.demonstration.TextTable.Row;
import vn.loive.issuing.IssueOutcome;
import vn.loive.issuing.IssuedDocument;
import vn.loive.issuing.IssuedDocuments;
import vn.loive.issuing.IssuedFacts;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.typesetting.DocumentType;

/** Some papers of the lead department, with subjects that say they are made up, and one of them void. */
@Component
@ConditionalOnBooleanProperty("loive.demonstration")
class DemonstrationIssued {

    private final Transactions transactions;
    private final IssuedDocuments register;
    private final Clock clock;

    DemonstrationIssued(Transactions transactions, IssuedDocuments register, Clock clock) {
        this.transactions = transactions;
        this.register = register;
        this.clock = clock;
    }

    /** Issues what lies in the year of the demonstration day, up to that day. */
    void issue(Map<String, Actor> actors) {
        TextTable.read("issued").stream()
                .filter(row -> row.requiredDay("day").getYear()
                        == LegalDay.today(clock).getYear())
                .filter(row -> !row.requiredDay("day").isAfter(LegalDay.today(clock)))
                .forEach(row -> issue(row, Objects.requireNonNull(actors.get(row.text("agency")))));
    }

    private void issue(Row row, Actor actor) {
        IssuedDocument document = transactions.as(actor, () -> issued(actor, row));
        if (!row.text("void").isEmpty()) {
            transactions.as(actor, () -> register.voidIt(actor, document.id(), row.text("void")));
        }
    }

    private IssuedDocument issued(Actor actor, Row row) {
        return switch (register.issue(actor, facts(row))) {
            case IssueOutcome.Issued done -> done.document();
            case IssueOutcome.Refused refused -> throw new IllegalStateException("Refused: " + refused.why());
        };
    }

    private static IssuedFacts facts(Row row) {
        return new IssuedFacts(
                DocumentType.valueOf(row.text("type")),
                row.requiredDay("day"),
                row.text("unit"),
                row.text("subject"),
                row.text("signer"),
                row.several("recipients", " \\| "));
    }
}
