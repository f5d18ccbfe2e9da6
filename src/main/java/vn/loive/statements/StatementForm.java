package vn.loive.statements;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyChoice;
import vn.loive.agencies.AgencyId;
import vn.loive.figures.FigureKind;
import vn.loive.figures.FigureReading;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.Period;
import vn.loive.shared.VietnameseDate;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/** The form in which a statement is made and corrected: what it offers, what it holds, and how it is read. */
@Component
class StatementForm {

    static final String NAME = "statements.form";
    static final String PARTNERS = "partners";

    private static final List<Choice> FIGURES = Arrays.stream(FigureKind.values())
            .map(kind -> Choice.ofKey(kind.name(), "figures.kind." + kind.code()))
            .toList();

    private final Agencies agencies;
    private final Clock clock;

    StatementForm(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    /** An empty form. */
    static Form fresh() {
        return Form.fresh(NAME).with("figure", FigureKind.EXACT.name());
    }

    /** A form that holds a statement as it stands. */
    static Form holding(Statement statement) {
        StatementFacts facts = statement.facts();
        String[] partners = facts.partners().stream()
                .map(partner -> partner.value().toString())
                .toArray(String[]::new);
        return Form.fresh(NAME)
                .at(statement.version())
                .with("subject", facts.subject().name())
                .with("figure", facts.figureKind().name())
                .with("number", facts.quantity() == null ? "" : facts.quantity().toString())
                .with("from", VietnameseDate.write(facts.days().from()))
                .with("to", VietnameseDate.write(facts.days().to()))
                .with(PARTNERS, partners)
                .with("source", facts.source())
                .with("note", facts.note())
                .with("opening", String.valueOf(facts.opening()));
    }

    /** Puts the form into the model, and what may be chosen in it. */
    void offer(Actor actor, Form form, Model model) {
        // What a predecessor chose stays to be seen, though its province is no longer the reader's.
        Set<AgencyId> chosen = form.ids(PARTNERS).stream().map(AgencyId::new).collect(Collectors.toSet());
        List<Agency> others = Stream.concat(all(actor).stream(), agencies.byId(chosen).values().stream())
                .filter(agency -> !agency.id().value().equals(actor.agency()))
                .distinct()
                .toList();
        model.addAttribute("form", form).addAttribute("figures", FIGURES);
        model.addAttribute("subjects", choices(List.of(StatedSubject.values())));
        model.addAttribute(PARTNERS, AgencyChoice.of(PARTNERS, others, form));
    }

    /** Puts what the list may be filtered by into the model. */
    void offerFilter(Actor actor, Model model) {
        model.addAttribute("subjects", choices(List.of(StatedSubject.values())));
        model.addAttribute(
                "agencies",
                all(actor).stream()
                        .map(agency -> Choice.ofText(agency.id().value().toString(), agency.shortName()))
                        .toList());
    }

    private List<Agency> all(Actor actor) {
        return agencies.of(actor.province(), LegalDay.today(clock));
    }

    static List<Choice> choices(List<StatedSubject> subjects) {
        return subjects.stream()
                .map(subject -> Choice.ofKey(subject.name(), subject.key()))
                .toList();
    }

    /** Which statements are asked for; what cannot be read is not asked, and the form says so. */
    static StatementFilter filter(Form asked) {
        return new StatementFilter(
                asked.value("subject").isEmpty() ? null : asked.oneOf("subject", StatedSubject.class),
                asked.id("agency", AgencyId::new),
                asked.value("from").isBlank() ? null : asked.period("from", "to"));
    }

    /** What the form states; nothing when it was sent to find a partner, or a field cannot be read, which it then says. */
    static @Nullable StatementFacts read(Form form) {
        if (AgencyChoice.narrows(form, PARTNERS)) {
            return null;
        }
        StatedSubject subject = form.oneOf("subject", StatedSubject.class);
        FigureReading.Understood number = number(form);
        Period days = form.period("from", "to");
        List<UUID> partners = form.ids(PARTNERS);
        if (subject == null || number == null || days == null || form.refused()) {
            return null;
        }
        return new StatementFacts(
                subject,
                number.kind(),
                number.quantity(),
                days,
                partners.stream().map(AgencyId::new).collect(Collectors.toSet()),
                form.value("source"),
                form.value("note"),
                form.holds("opening", "true"));
    }

    private static FigureReading.@Nullable Understood number(Form form) {
        FigureKind chosen = form.oneOf("figure", FigureKind.class);
        if (chosen == null) {
            return null;
        }
        return switch (FigureReading.of(chosen, form.value("number"))) {
            case FigureReading.Understood understood -> understood;
            case FigureReading.CannotRead why -> {
                form.refuse("number", why);
                yield null;
            }
        };
    }

    /** Says at the field concerned why an act is refused; answers whether it was done. */
    static boolean done(Form form, List<CannotState> refusals) {
        refusals.forEach(why -> form.refuse(why.field(), why));
        return refusals.isEmpty();
    }
}
