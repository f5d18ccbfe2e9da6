package vn.loive.places;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.loive.shared.ProvinceCode;
import vn.loive.ui.Pager;

/** What became of what in a province, day by day. */
@Controller
class PlaceChangeController {

    private static final int ROWS = 50;

    private final Places places;
    private final Clock clock;

    PlaceChangeController(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/places/{code}/changes")
    String changes(@PathVariable String code, @RequestParam MultiValueMap<String, String> sent, Model model) {
        AskedDay asked = AskedDay.of(sent, clock);
        Place place = PlaceController.found(places, code, asked);
        ProvinceCode province = place.province();
        List<LocalDate> days = places.changeDays(province);
        LocalDate day = latest(days, asked.day());
        List<PlaceChange> changes = places.changes(province, day);
        Pager pager = new Pager(asked.page(), ROWS, changes.size());
        PlaceController.show(asked, model);
        model.addAttribute("place", place);
        model.addAttribute("days", days);
        model.addAttribute("shown", day);
        model.addAttribute("pager", pager);
        model.addAttribute("changes", changes.subList(pager.offset(), pager.last()));
        return "places/changes";
    }

    /** The last change up to that day; the first one ever when none came before. */
    private static LocalDate latest(List<LocalDate> days, LocalDate day) {
        return days.stream().filter(one -> !one.isAfter(day)).findFirst().orElse(days.isEmpty() ? day : days.getLast());
    }
}
