package vn.loive.instruments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.documents.DocumentId;
import vn.loive.shared.VietnameseDate;
import vn.loive.ui.Form;

/** What is typed about an instrument. */
final class InstrumentForm {

    static final String NAME = "instruments.form";

    private InstrumentForm() {}

    /** A form that holds an instrument as it stands. */
    static Form holding(Instrument one) {
        InstrumentFacts facts = one.facts();
        return Form.fresh(NAME)
                .at(one.version())
                .with("name", facts.name())
                .with("shortName", facts.shortName())
                .with("kind", facts.kind().name())
                .with("body", facts.body())
                .with("scope", facts.scope())
                .with("adopted", written(facts.days().adopted()))
                .with("inForce", written(facts.days().inForce()))
                .with("source", facts.days().source())
                .with("verified", facts.days().verified() ? "true" : "")
                .with("parent", written(InstrumentColumns.inside(facts.parent(), InstrumentId::value)))
                .with("known", id(facts.papers().known()))
                .with("decision", id(facts.papers().decision()))
                .with("plan", id(facts.papers().plan()));
    }

    /** A day as it is typed; empty when there is none. */
    static String written(@Nullable LocalDate day) {
        return day == null ? "" : VietnameseDate.write(day);
    }

    private static String written(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    /** The id of a document as a choice sends it; empty when there is none. */
    static String id(@Nullable DocumentId document) {
        return written(InstrumentColumns.inside(document, DocumentId::value));
    }

    /** The facts as typed; what cannot be read, or does not go together, is refused and gives null. */
    static @Nullable InstrumentFacts read(Form form) {
        String name = form.text("name", InstrumentFacts.LONGEST_NAME);
        String shortName = form.text("shortName", InstrumentFacts.LONGEST_SHORT_NAME);
        InstrumentKind kind = form.oneOf("kind", InstrumentKind.class);
        String body = form.text("body", InstrumentFacts.LONGEST_BODY);
        String scope = perhaps(form, "scope", InstrumentFacts.LONGEST_SCOPE);
        InstrumentDays days = days(form);
        InstrumentId parent = form.id("parent", InstrumentId::new);
        InstrumentPapers papers = new InstrumentPapers(
                form.id("known", DocumentId::new),
                form.id("decision", DocumentId::new),
                form.id("plan", DocumentId::new));
        return form.refused() || name == null || shortName == null || kind == null || body == null
                ? null
                : new InstrumentFacts(name, shortName, kind, body, scope, days, parent, papers);
    }

    private static InstrumentDays days(Form form) {
        String source = perhaps(form, "source", InstrumentDays.LONGEST_SOURCE);
        boolean verified = form.holds("verified", "true");
        if (verified && source.isEmpty()) {
            form.refuse("source", CannotKeep.VERIFIED_WITHOUT_SOURCE);
        }
        return new InstrumentDays(
                perhapsDay(form, "adopted"), perhapsDay(form, "inForce"), source, verified && !source.isEmpty());
    }

    private static String perhaps(Form form, String field, int longest) {
        String text = form.value(field).isBlank() ? "" : form.text(field, longest);
        return text == null ? "" : text;
    }

    /** The day of a field that may be empty. */
    static @Nullable LocalDate perhapsDay(Form form, String field) {
        return form.value(field).isBlank() ? null : form.day(field);
    }

    /** Says at the field concerned why an act is refused; answers whether it was done. */
    static boolean done(Form form, Optional<CannotKeep> refusal) {
        refusal.ifPresent(why -> form.refuse(why.field(), why));
        return refusal.isEmpty();
    }
}
