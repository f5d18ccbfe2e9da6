package vn.loive.demonstration;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.loive.audiences.Listener;
import vn.loive.database.Transactions;
import vn.loive.demonstration.TextTable.Row;
import vn.loive.disseminations.CannotDisseminate;
import vn.loive.disseminations.DisseminationFacts;
import vn.loive.disseminations.DisseminationId;
import vn.loive.disseminations.Disseminations;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Unit;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.Period;

/** Makes documents known to officials, with a number and without; then the lead department issues some of its own and receives others, and each its instruments. */
@Component
@ConditionalOnBooleanProperty("loive.demonstration")
class DemonstrationDisseminations {

    private final Transactions transactions;
    private final Disseminations disseminations;
    private final DemonstrationIssued issued;
    private final DemonstrationIncoming incoming;
    private final DemonstrationInstruments instruments;
    private final Clock clock;

    DemonstrationDisseminations(
            Transactions transactions,
            Disseminations disseminations,
            DemonstrationIssued issued,
            DemonstrationIncoming incoming,
            DemonstrationInstruments instruments,
            Clock clock) {
        this.transactions = transactions;
        this.disseminations = disseminations;
        this.issued = issued;
        this.incoming = incoming;
        this.instruments = instruments;
        this.clock = clock;
    }

    void record(Map<String, Actor> actors) {
        TextTable.read("disseminations").stream()
                .filter(row -> !row.requiredDay("day").isAfter(LegalDay.today(clock)))
                .forEach(row -> record(row, Objects.requireNonNull(actors.get(row.text("agency")))));
        issued.issue(actors);
        incoming.receive(actors);
        instruments.enter(actors);
    }

    private void record(Row row, Actor actor) {
        DisseminationId id = new DisseminationId(Ids.id("dissemination", row.text("agency") + row.text("day")));
        List<CannotDisseminate> refusals = transactions.as(actor, () -> disseminations.record(actor, id, facts(row)));
        if (!refusals.isEmpty()) {
            throw new IllegalStateException("Refused: " + refusals);
        }
    }

    private static DisseminationFacts facts(Row row) {
        Integer quantity = count(row, "quantity");
        return new DisseminationFacts(
                row.text("document").isEmpty() ? null : Ids.document(row.text("document")),
                row.text("named"),
                new Period(row.requiredDay("day"), row.requiredDay("day")),
                Set.of(Listener.OFFICIALS),
                row.text("audience"),
                FigureKind.valueOf(row.text("figure")),
                quantity == null ? null : quantity.longValue(),
                Unit.OFFICERS,
                count(row, "levels"),
                count(row, "units"));
    }

    private static @Nullable Integer count(Row row, String column) {
        return row.text(column).isEmpty() ? null : Integer.valueOf(row.text(column));
    }
}
