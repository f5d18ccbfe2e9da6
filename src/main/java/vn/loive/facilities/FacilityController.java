package vn.loive.facilities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.loive.agencies.Agencies;
import vn.loive.places.Gate;
import vn.loive.places.GateId;
import vn.loive.places.Places;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Section;

/** The register of reception places of the reader's province as it stands today. */
@Controller
class FacilityController {

    private static final int SECTION_ORDER = 50;

    private final Facilities facilities;
    private final Agencies agencies;
    private final Places places;
    private final Clock clock;

    FacilityController(Facilities facilities, Agencies agencies, Places places, Clock clock) {
        this.facilities = facilities;
        this.agencies = agencies;
        this.places = places;
        this.clock = clock;
    }

    /** The entry of the navigation. */
    @Bean
    static Section facilitiesSection() {
        return new Section("facilities.section", "/facilities", SECTION_ORDER);
    }

    @GetMapping("/facilities")
    String list(Actor actor, Model model) {
        LocalDate today = LegalDay.today(clock);
        List<Facility> standing = facilities.on(today);
        Map<GateId, Gate> gates =
                places.gates(actor.province(), today).stream().collect(Collectors.toMap(Gate::id, Function.identity()));
        model.addAttribute("day", today);
        model.addAttribute("facilities", standing);
        model.addAttribute(
                "unready",
                standing.stream().filter(facility -> !facility.ready()).count());
        model.addAttribute("gates", gates);
        model.addAttribute(
                "districts",
                places.byId(gates.values().stream().map(Gate::place).toList()));
        model.addAttribute(
                "managers",
                agencies.byId(standing.stream().map(Facility::manager).toList()));
        return "facilities/list";
    }
}
