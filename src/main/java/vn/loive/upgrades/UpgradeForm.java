package vn.loive.upgrades;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.loive.facilities.Facilities;
import vn.loive.facilities.Facility;
import vn.loive.facilities.FacilityId;
import vn.loive.figures.FigureKind;
import vn.loive.figures.FigureReading;
import vn.loive.places.Place;
import vn.loive.places.Places;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.VietnameseDate;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/** The form in which a proposal and each further step is entered. */
@Component
class UpgradeForm {

    static final String NAME = "upgrades.form";

    private static final List<Choice> AMOUNTS = Stream.of(
                    FigureKind.NOT_COUNTED, FigureKind.EXACT, FigureKind.MORE_THAN)
            .map(kind -> Choice.ofKey(kind.name(), "upgrades.amount." + kind.code()))
            .toList();

    /** Every stage by its name. */
    static final List<Choice> ALL_STAGES = named(List.of(UpgradeStage.values()));

    private final Facilities facilities;
    private final Places places;
    private final Clock clock;

    UpgradeForm(Facilities facilities, Places places, Clock clock) {
        this.facilities = facilities;
        this.places = places;
        this.clock = clock;
    }

    static Form fresh() {
        return Form.fresh(NAME).with("kind", FigureKind.NOT_COUNTED.name());
    }

    /** A form that holds a step as it stands, to be put right. */
    static Form holding(Upgrade upgrade, UpgradeStep step) {
        LocalDate day = step.day();
        FacilityId facility = upgrade.facility();
        return Form.fresh(NAME)
                .at(upgrade.entries().size())
                .with("facility", facility == null ? "" : facility.value().toString())
                .with("day", day == null ? "" : VietnameseDate.write(day))
                .with("document", step.document())
                .with("kind", step.amountKind().name())
                .with("amount", step.amount() == null ? "" : step.amount().toString())
                .with("note", step.note());
    }

    void offer(Actor actor, Model model) {
        LocalDate today = LegalDay.today(clock);
        model.addAttribute("amounts", AMOUNTS);
        model.addAttribute(
                "facilities", choices(facilities.on(today), place -> place.id().value(), Facility::name));
        model.addAttribute(
                "places",
                choices(
                        places.areas(actor.province(), today),
                        place -> place.id().value(),
                        Place::name));
    }

    private static <T> List<Choice> choices(List<T> things, Function<T, UUID> id, Function<T, String> name) {
        return things.stream()
                .map(thing -> Choice.ofText(id.apply(thing).toString(), name.apply(thing)))
                .toList();
    }

    static List<Choice> stages(Upgrade upgrade) {
        return named(upgrade.next());
    }

    private static List<Choice> named(List<UpgradeStage> stages) {
        return stages.stream()
                .map(stage -> Choice.ofKey(stage.name(), stage.key()))
                .toList();
    }

    /** The step to that stage as the form states it; nothing when a field cannot be read, which the form then says. */
    static @Nullable UpgradeStep step(Form form, @Nullable UpgradeStage stage) {
        LocalDate day = form.value("day").isBlank() ? null : form.day("day");
        FigureReading.Understood amount = amount(form);
        if (stage == null || amount == null || form.refused()) {
            return null;
        }
        return new UpgradeStep(
                stage, day, form.value("document"), amount.kind(), amount.quantity(), form.value("note"));
    }

    private static FigureReading.@Nullable Understood amount(Form form) {
        FigureKind chosen = form.oneOf("kind", FigureKind.class);
        if (chosen == null) {
            return null;
        }
        return switch (FigureReading.of(chosen, form.value("amount"))) {
            case FigureReading.Understood understood -> understood;
            case FigureReading.CannotRead why -> {
                form.refuse("amount", why);
                yield null;
            }
        };
    }
}
