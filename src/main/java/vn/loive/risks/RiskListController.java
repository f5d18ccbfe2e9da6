package vn.loive.risks;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.loive.places.Place;
import vn.loive.places.PlaceId;
import vn.loive.places.Places;
import vn.loive.shared.Actor;
import vn.loive.ui.Section;

/** The places of the reader's province with their risks in one year. */
@Controller
class RiskListController {

    private static final int SECTION_ORDER = 76;

    private final Risks risks;
    private final Places places;
    private final Clock clock;

    RiskListController(Risks risks, Places places, Clock clock) {
        this.risks = risks;
        this.places = places;
        this.clock = clock;
    }

    /** The entry of the navigation. */
    @Bean
    static Section risksSection() {
        return new Section("risks.section", "/risks", SECTION_ORDER);
    }

    /** One place of the list. */
    record Row(Place place, RiskProfile profile) {}

    @GetMapping("/risks")
    String list(Actor actor, @RequestParam(defaultValue = "") String year, Model model) {
        AskedPlace.YearAsked asked = AskedPlace.year(year, clock);
        model.addAttribute("asked", asked);
        model.addAttribute("province", actor.province());
        model.addAttribute("rows", rows(risks.in(asked.year())));
        return "risks/list";
    }

    private List<Row> rows(List<RiskProfile> profiles) {
        Map<PlaceId, Place> known =
                places.byId(profiles.stream().map(RiskProfile::place).toList());
        return profiles.stream()
                .map(profile -> new Row(Objects.requireNonNull(known.get(profile.place())), profile))
                .sorted(Comparator.comparing(row -> row.place().code()))
                .toList();
    }
}
