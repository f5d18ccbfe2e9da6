package vn.loive.places;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

/** The districts and gates of the reader's province as they stand today. */
@Controller
class PlaceController {

    private final Places places;
    private final Clock clock;

    PlaceController(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/places")
    String list(Actor actor, Model model) {
        LocalDate today = LegalDay.today(clock);
        List<Place> districts = places.districts(actor.province(), today);
        Map<PlaceId, Place> byId = districts.stream().collect(Collectors.toMap(Place::id, Function.identity()));
        model.addAttribute("day", today);
        model.addAttribute("province", places.province(actor.province(), today).orElse(null));
        model.addAttribute("districts", districts);
        model.addAttribute("gates", places.gates(actor.province(), today));
        model.addAttribute("byId", byId);
        return "places/list";
    }
}
