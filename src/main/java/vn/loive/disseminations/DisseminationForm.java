package vn.loive.disseminations;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.AgencyId;
import vn.loive.audiences.FigureField;
import vn.loive.audiences.Listener;
import vn.loive.documents.DocumentId;
import vn.loive.figures.FigureKind;
import vn.loive.figures.FigureReading;
import vn.loive.figures.Unit;
import vn.loive.shared.Period;
import vn.loive.shared.VietnameseDate;
import vn.loive.ui.Form;

/** The form in which a dissemination is entered and corrected: what it holds, and how it is read. */
final class DisseminationForm {

    static final String NAME = "disseminations.form";

    private static final String LISTENERS = "listeners";
    private static final String LEVELS = "levels";
    private static final String UNITS = "units";

    private DisseminationForm() {}

    /** An empty form. */
    static Form fresh() {
        return Form.fresh(NAME).with("figure", FigureKind.EXACT.name()).with("unit", Unit.OFFICERS.name());
    }

    /** A form that holds a dissemination as it stands. */
    static Form holding(Dissemination dissemination) {
        DisseminationFacts facts = dissemination.facts();
        return Form.fresh(NAME)
                .at(dissemination.version())
                .with("document", text(facts.document(), DocumentId::value))
                .with("named", facts.named())
                .with("from", VietnameseDate.write(facts.days().from()))
                .with("to", VietnameseDate.write(facts.days().to()))
                .with(LISTENERS, facts.listeners().stream().map(Enum::name).toArray(String[]::new))
                .with("audience", facts.audience())
                .with("figure", facts.figureKind().name())
                .with("number", text(facts.quantity(), Function.identity()))
                .with("unit", facts.unit().name())
                .with(LEVELS, text(facts.levels(), Function.identity()))
                .with(UNITS, text(facts.units(), Function.identity()));
    }

    private static <T> String text(@Nullable T thing, Function<T, ?> inside) {
        return thing == null ? "" : inside.apply(thing).toString();
    }

    /** Which disseminations are asked for; what cannot be read is not asked, and the form says so. */
    static DisseminationFilter filter(Form asked) {
        return new DisseminationFilter(
                asked.id("document", DocumentId::new),
                asked.id("agency", AgencyId::new),
                asked.value("from").isBlank() ? null : asked.period("from", "to"));
    }

    /** What the form says; nothing when a field cannot be read, which it then says. */
    static @Nullable DisseminationFacts read(Form form) {
        Period days = form.period("from", "to");
        FigureReading.Understood number = FigureField.read(form, "figure", "number", CannotDisseminate.NOTHING_DONE);
        Unit unit = form.oneOf("unit", Unit.class);
        DocumentId document = form.id("document", DocumentId::new);
        Integer levels = perhaps(form, LEVELS);
        Integer units = perhaps(form, UNITS);
        return days == null || number == null || unit == null || form.refused()
                ? null
                : new DisseminationFacts(
                        document,
                        form.value("named"),
                        days,
                        listeners(form),
                        form.value("audience"),
                        number.kind(),
                        number.quantity(),
                        DisseminationFacts.UNITS.contains(unit) ? unit : Unit.OFFICERS,
                        levels,
                        units);
    }

    private static @Nullable Integer perhaps(Form form, String field) {
        return form.value(field).isBlank() ? null : form.number(field);
    }

    private static Set<Listener> listeners(Form form) {
        return Arrays.stream(Listener.values())
                .filter(listener -> form.holds(LISTENERS, listener.name()))
                .collect(Collectors.toSet());
    }

    /** Says at the field concerned why an act is refused; answers whether it was done. */
    static boolean done(Form form, List<CannotDisseminate> refusals) {
        refusals.forEach(why -> form.refuse(why.field(), why));
        return refusals.isEmpty();
    }
}
