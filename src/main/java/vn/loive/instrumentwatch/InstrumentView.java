package vn.loive.instrumentwatch;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loive.documents.DocumentId;
import vn.loive.documents.RegisteredDocument;
import vn.loive.instruments.Instrument;

/**
 * An instrument as pages show it.
 *
 * @param one the instrument
 * @param parent to which it belongs, if to any
 * @param children what belongs to it
 * @param papers the documents that it or its reviews name, by id
 * @param warnings what is to be looked at
 */
record InstrumentView(
        Instrument one,
        @Nullable Instrument parent,
        List<Instrument> children,
        Map<DocumentId, RegisteredDocument> papers,
        List<InstrumentWarning> warnings) {

    /** A document that it names; nothing where none is named. */
    public @Nullable RegisteredDocument paper(@Nullable DocumentId id) {
        return id == null ? null : papers.get(id);
    }

    /** How many days after the national decision the plan came; nothing where one is missing or the plan is older. */
    public @Nullable Long lag() {
        RegisteredDocument decision = paper(one.nationalDecision());
        RegisteredDocument plan = paper(one.provincialPlan());
        if (decision == null || plan == null || plan.day().isBefore(decision.day())) {
            return null;
        }
        return ChronoUnit.DAYS.between(decision.day(), plan.day());
    }

    /** How a list is put in order: what belongs to another stands below it. */
    String order() {
        return parent == null ? one.shortName() : parent.shortName() + " " + one.shortName();
    }
}
