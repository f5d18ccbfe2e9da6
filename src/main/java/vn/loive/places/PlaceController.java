package vn.loive.places;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.loive.shared.Actor;
import vn.loive.ui.Pager;
import vn.loive.ui.Section;

/** The country on any day: its provinces, a search, and one unit with where it came from. */
@Controller
class PlaceController {

    private static final int SECTION_ORDER = 75;
    private static final int ROWS = 50;

    private final Places places;
    private final ObjectProvider<PlaceNotes> notes;
    private final Clock clock;

    PlaceController(Places places, ObjectProvider<PlaceNotes> notes, Clock clock) {
        this.places = places;
        this.notes = notes;
        this.clock = clock;
    }

    /** The entry of the navigation. */
    @Bean
    static Section placesSection() {
        return new Section("places.section", "/places", SECTION_ORDER);
    }

    @GetMapping("/places")
    String list(@RequestParam MultiValueMap<String, String> sent, Model model) {
        AskedDay asked = AskedDay.of(sent, clock);
        String text = asked.form().value("q");
        show(asked, model);
        if (text.isBlank()) {
            model.addAttribute("provinces", places.provinces(asked.day()));
        } else {
            search(text, asked, model);
        }
        return "places/list";
    }

    @GetMapping("/places/{code}")
    String one(Actor actor, @PathVariable String code, @RequestParam MultiValueMap<String, String> sent, Model model) {
        AskedDay asked = AskedDay.of(sent, clock);
        Place place = found(places, code, asked);
        LocalDate day = place.nearest(asked.day());
        show(asked, model);
        model.addAttribute("place", place);
        model.addAttribute("shown", day);
        model.addAttribute("path", places.path(place, day));
        model.addAttribute("children", places.children(place.code(), day));
        model.addAttribute("history", places.history(place.id()).orElseThrow());
        model.addAttribute("gates", gates(place, day));
        model.addAttribute(
                "notes",
                notes.orderedStream()
                        .flatMap(one -> one.of(actor, place, day).stream())
                        .toList());
        return "places/unit";
    }

    /** The unit that bore the code on the day, or on the day nearest to it. */
    static Place found(Places places, String code, AskedDay asked) {
        return Optional.of(code)
                .filter(PlaceCode::isCode)
                .flatMap(known -> places.nearest(new PlaceCode(known), asked.day()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void search(String text, AskedDay asked, Model model) {
        LocalDate day = asked.form().holds("when", "any") ? null : asked.day();
        PlaceHits hits = places.search(text, day, ROWS, (asked.page() - 1) * ROWS);
        model.addAttribute("hits", hits.places());
        model.addAttribute("pager", new Pager(asked.page(), ROWS, hits.total()));
        model.addAttribute("paths", places.paths(hits.places(), asked.day()));
    }

    private List<Gate> gates(Place place, LocalDate day) {
        return places.gates(place.province(), day).stream()
                .filter(gate ->
                        place.level() == PlaceLevel.PROVINCE || gate.place().equals(place.id()))
                .toList();
    }

    static void show(AskedDay asked, Model model) {
        model.addAttribute("form", asked.form());
        model.addAttribute("day", asked.day());
    }
}
