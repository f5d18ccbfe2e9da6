package vn.loive.facilities;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.places.Gate;
import vn.loive.places.GateId;
import vn.loive.places.Place;
import vn.loive.places.PlaceId;
import vn.loive.places.Places;
import vn.loive.shared.Actor;
import vn.loive.shared.VietnameseDate;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/** The form in which a reception place is entered and changed: what it offers, what it holds, and how it is read. */
@Component
class FacilityForm {

    static final String NAME = "facilities.form";
    private static final int LENGTH_OF_ID = 36;

    private final Places places;
    private final Agencies agencies;
    private final FacilityRules rules;

    FacilityForm(Places places, Agencies agencies, FacilityRules rules) {
        this.places = places;
        this.agencies = agencies;
        this.rules = rules;
    }

    /** Puts what may be chosen from into the model; who does not lead manages what it enters. */
    void offer(Actor actor, Model model) {
        LocalDate today = rules.today();
        List<Agency> all = agencies.of(actor.province(), today);
        List<Agency> managers = rules.leads(actor) ? all : own(actor, all);
        model.addAttribute("kinds", FacilityViews.kinds());
        model.addAttribute("owners", choices(all, agency -> agency.id().value(), Agency::shortName));
        model.addAttribute("managers", choices(managers, agency -> agency.id().value(), Agency::shortName));
        model.addAttribute(
                "gates",
                choices(places.gates(actor.province(), today), gate -> gate.id().value(), Gate::name));
        model.addAttribute(
                "places",
                choices(
                        places.areas(actor.province(), today),
                        place -> place.id().value(),
                        Place::name));
    }

    private static List<Agency> own(Actor actor, List<Agency> all) {
        return all.stream()
                .filter(agency -> agency.id().value().equals(actor.agency()))
                .toList();
    }

    private static <T> List<Choice> choices(List<T> things, Function<T, UUID> id, Function<T, String> name) {
        return things.stream()
                .map(thing -> Choice.ofText(id.apply(thing).toString(), name.apply(thing)))
                .toList();
    }

    /** A form that holds a place as it stands. */
    static Form holding(Facility facility) {
        FacilityFacts facts = facility.facts();
        Capacity capacity = facts.capacity();
        return Form.fresh(NAME)
                .at(facility.version())
                .with("name", facts.name())
                .with("kind", facts.kind().name())
                .with("gate", text(facts.gate(), GateId::value))
                .with("place", text(facts.place(), PlaceId::value))
                .with("owner", text(facts.owner(), AgencyId::value))
                .with("manager", facts.manager().value().toString())
                .with("women", text(capacity.women(), places -> places))
                .with("men", text(capacity.men(), places -> places))
                .with("children", text(capacity.children(), places -> places))
                .with("mothers", text(capacity.mothers(), places -> places))
                .with("to", text(facts.lastDay(), VietnameseDate::write));
    }

    private static <T> String text(@Nullable T thing, Function<T, ?> inside) {
        return thing == null ? "" : inside.apply(thing).toString();
    }

    /** What the form states; nothing when a field cannot be read, which the form then says. */
    static @Nullable FacilityFacts read(Form form) {
        String name = form.text("name", FacilityFacts.LONGEST_NAME);
        FacilityKind kind = form.oneOf("kind", FacilityKind.class);
        LocalDate from = form.day("from");
        LocalDate to = form.value("to").isBlank() ? null : form.day("to");
        form.text("manager", LENGTH_OF_ID);
        AgencyId manager = form.id("manager", AgencyId::new);
        Capacity capacity = capacity(form);
        GateId gate = form.id("gate", GateId::new);
        PlaceId place = form.id("place", PlaceId::new);
        AgencyId owner = form.id("owner", AgencyId::new);
        if (name == null || kind == null || from == null || manager == null || form.refused()) {
            return null;
        }
        return new FacilityFacts(from, to, name, kind, gate, place, owner, manager, capacity);
    }

    private static Capacity capacity(Form form) {
        return new Capacity(room(form, "women"), room(form, "men"), room(form, "children"), room(form, "mothers"));
    }

    private static @Nullable Integer room(Form form, String field) {
        if (form.value(field).isBlank()) {
            return null;
        }
        Integer typed = form.number(field);
        if (typed != null && typed > Capacity.MOST) {
            form.refuse(field, CannotChangeFacility.TOO_MANY_PLACES);
            return null;
        }
        return typed;
    }

    /** Says at the field concerned why an act is refused. */
    static void refuse(Form form, List<CannotChangeFacility> reasons) {
        reasons.forEach(why -> form.refuse(field(why), why));
    }

    private static String field(CannotChangeFacility why) {
        return switch (why) {
            case FUTURE_DAY -> "from";
            case ENDS_BEFORE_IT_BEGINS -> "to";
            case GATE_MISSING, GATE_NOT_WANTED, UNKNOWN_GATE -> "gate";
            case UNKNOWN_PLACE -> "place";
            case UNKNOWN_AGENCY, LEAD_NAMES_THE_MANAGER -> "manager";
            case TOO_MANY_PLACES -> "women";
            case REASON_MISSING, REASON_TOO_LONG -> "reason";
            case MANAGED_BY_ANOTHER, CHANGED_SINCE, UNCHANGED -> "";
        };
    }
}
