package vn.loive.audiences;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import vn.loive.figures.FigureKind;
import vn.loive.figures.FigureReading;
import vn.loive.figures.Unit;
import vn.loive.risks.RiskFlag;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/**
 * The fields {@code audiences/form :: fields} within a form of somebody else's: what they offer, what they hold, and how they are read.
 * Their labels stand under the name of that form.
 */
public final class AudienceFields {

    private static final String NUMBER = "reach";
    private static final String KIND = "reachFigure";
    private static final String UNIT = "reachUnit";
    private static final List<String> FOLDED =
            List.of("listeners", "riskGroups", "areas", "topics", "movements", "levels", "setting", "channel");

    private AudienceFields() {}

    /** Puts what may be chosen into the model. */
    public static void offer(Form form, Model model) {
        model.addAttribute(
                        "audienceHeld",
                        form.refused()
                                || FOLDED.stream()
                                        .anyMatch(field -> !form.value(field).isEmpty()))
                .addAttribute("reachFigures", FigureField.CHOICES)
                .addAttribute("reachUnits", units())
                .addAttribute("listeners", Choice.ofEnum(Listener.class, "audiences.listener"))
                .addAttribute("settings", Choice.ofEnum(SchoolSetting.class, "audiences.setting"));
        AudienceFilter.offer(model);
    }

    private static List<Choice> units() {
        return Reach.UNITS.stream()
                .map(unit -> Choice.ofKey(unit.name(), "figures.unit." + unit.code()))
                .toList();
    }

    /** Fills in what stands. */
    public static Form hold(Form form, Audience audience) {
        Reach reach = audience.reach();
        if (reach != null) {
            form.with(KIND, reach.kind().name()).with(UNIT, reach.unit().name());
            form.with(NUMBER, reach.quantity() == null ? "" : reach.quantity().toString());
        }
        return form.with("listeners", names(audience.listeners()))
                .with("riskGroups", names(audience.riskGroups()))
                .with("areas", names(audience.areas()))
                .with("topics", names(audience.topics()))
                .with("movements", names(audience.movements()))
                .with("levels", names(audience.levels()))
                .with(
                        "setting",
                        audience.setting() == null ? "" : audience.setting().name())
                .with("channel", audience.channel());
    }

    /** What is stated; what cannot be read is refused at its field and left out. */
    public static Audience read(Form form) {
        String channel = form.value("channel").strip();
        if (channel.length() > Audience.LONGEST_CHANNEL) {
            form.refuse("channel", CannotReach.CHANNEL_TOO_LONG);
            channel = "";
        }
        return new Audience(
                reach(form),
                several(form, "listeners", Listener.class),
                several(form, "riskGroups", RiskGroup.class),
                several(form, "areas", RiskFlag.class),
                several(form, "topics", Topic.class),
                several(form, "movements", Movement.class),
                several(form, "levels", ChannelLevel.class),
                perhaps(form, "setting", SchoolSetting.class),
                channel);
    }

    /** Nothing when neither number nor kind is given; a unit alone states nothing. */
    private static @Nullable Reach reach(Form form) {
        boolean typed = !form.value(NUMBER).isBlank();
        if (!typed && form.value(KIND).isEmpty()) {
            return null;
        }
        FigureKind kind = form.value(KIND).isEmpty() ? FigureKind.EXACT : form.oneOf(KIND, FigureKind.class);
        Unit unit = perhaps(form, UNIT, Unit.class);
        if (unit == null || !Reach.UNITS.contains(unit)) {
            form.refuse(UNIT, CannotReach.UNIT_MISSING);
            return null;
        }
        if (kind == null || !FigureField.KINDS.contains(kind)) {
            form.refuse(KIND, CannotReach.ZERO);
            return null;
        }
        FigureReading.Understood number = FigureField.read(form, kind, NUMBER, CannotReach.ZERO);
        return number == null ? null : new Reach(number.kind(), number.quantity(), unit);
    }

    private static String[] names(Set<? extends Enum<?>> chosen) {
        return chosen.stream().map(Enum::name).toArray(String[]::new);
    }

    private static <E extends Enum<E>> Set<E> several(Form form, String field, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        Arrays.stream(type.getEnumConstants())
                .filter(constant -> form.holds(field, constant.name()))
                .forEach(chosen::add);
        return chosen;
    }

    /** The constant chosen in a field; nothing when none is. */
    static <E extends Enum<E>> @Nullable E perhaps(Form form, String field, Class<E> type) {
        return form.value(field).isEmpty() ? null : form.oneOf(field, type);
    }
}
