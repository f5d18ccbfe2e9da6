package vn.loive.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.loive.database.Transactions;
import vn.loive.demonstration.TextTable.Row;
import vn.loive.documents.DocumentId;
import vn.loive.documents.Documents;
import vn.loive.instruments.CannotKeep;
import vn.loive.instruments.InstrumentDays;
import vn.loive.instruments.InstrumentFacts;
import vn.loive.instruments.InstrumentId;
import vn.loive.instruments.InstrumentKind;
import vn.loive.instruments.InstrumentPapers;
import vn.loive.instruments.InstrumentReview;
import vn.loive.instruments.InstrumentReviews;
import vn.loive.instruments.Instruments;
import vn.loive.instruments.NextReview;
import vn.loive.instruments.ReviewId;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.Period;

/** Enters the instruments that the provinces carry out, and of their reviews those whose report has been issued by the day. */
@Component
@ConditionalOnBooleanProperty("loive.demonstration")
class DemonstrationInstruments {

    private final Transactions transactions;
    private final Instruments instruments;
    private final InstrumentReviews reviews;
    private final Documents documents;
    private final Clock clock;

    DemonstrationInstruments(
            Transactions transactions,
            Instruments instruments,
            InstrumentReviews reviews,
            Documents documents,
            Clock clock) {
        this.transactions = transactions;
        this.instruments = instruments;
        this.reviews = reviews;
        this.documents = documents;
        this.clock = clock;
    }

    void enter(Map<String, Actor> actors) {
        TextTable.read("instruments")
                .forEach(row -> enter(row, Objects.requireNonNull(actors.get(row.text("agency")))));
    }

    private void enter(Row row, Actor actor) {
        InstrumentId id = id(row, "key");
        transactions.as(actor, () -> {
            done(instruments.enter(actor, id, facts(row)));
            if (!row.text("reviewFrom").isEmpty()) {
                done(review(row, actor, id));
            }
            return true;
        });
    }

    /** Before its report the review is awaited. */
    private Optional<CannotKeep> review(Row row, Actor actor, InstrumentId id) {
        DocumentId report = paper(row, "report");
        if (report == null) {
            return reviews.await(actor, id, 0, new NextReview(row.requiredDay("reviewTo"), null), "");
        }
        Period period = new Period(row.requiredDay("reviewFrom"), row.requiredDay("reviewTo"));
        ReviewId review = new ReviewId(Ids.id("review", row.text("key")));
        return reviews.enter(actor, id, new InstrumentReview(review, period, report, ""), false);
    }

    private InstrumentFacts facts(Row row) {
        return new InstrumentFacts(
                row.text("name"),
                row.text("shortName"),
                InstrumentKind.valueOf(row.text("kind")),
                row.text("body"),
                row.text("scope"),
                new InstrumentDays(row.day("adopted"), row.day("inForce"), row.text("source"), false),
                row.text("parent").isEmpty() ? null : id(row, "parent"),
                new InstrumentPapers(paper(row, "known"), paper(row, "decision"), paper(row, "plan")));
    }

    private static InstrumentId id(Row row, String column) {
        return new InstrumentId(Ids.id("instrument", row.text("agency") + row.text(column)));
    }

    /** A paper whose day has not come is left out. */
    private @Nullable DocumentId paper(Row row, String column) {
        DocumentId id = row.text(column).isEmpty() ? null : Ids.document(row.text(column));
        LocalDate day =
                id == null ? null : documents.find(id).orElseThrow().facts().day();
        return day != null && day.isAfter(LegalDay.today(clock)) ? null : id;
    }

    private static void done(Optional<CannotKeep> refusal) {
        if (refusal.isPresent()) {
            throw new IllegalStateException("Refused: " + refusal);
        }
    }
}
