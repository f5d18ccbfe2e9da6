package vn.loive.registry;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyLevel;
import vn.loive.agencies.AgencyNames;
import vn.loive.agencies.AskedOn;
import vn.loive.shared.Actor;
import vn.loive.ui.Choice;
import vn.loive.ui.Section;
import vn.loive.ui.Visibility;

/** The agencies of the reader's province and the central ones, level by level on any day, and the search for one. */
@Controller
class AgencyController {

    private static final int SECTION_ORDER = 70;

    private final Agencies agencies;
    private final AgencyNames names;
    private final Visibility visibility;
    private final Clock clock;

    AgencyController(Agencies agencies, AgencyNames names, Visibility visibility, Clock clock) {
        this.agencies = agencies;
        this.names = names;
        this.visibility = visibility;
        this.clock = clock;
    }

    /** The entry of the navigation. */
    @Bean
    static Section agenciesSection() {
        return new Section("registry.section", "/agencies", SECTION_ORDER);
    }

    @GetMapping("/agencies")
    String list(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model) {
        AskedOn asked = AskedOn.of(sent, clock);
        model.addAttribute("form", asked.form());
        model.addAttribute("day", asked.day());
        model.addAttribute("own", actor.agency());
        model.addAttribute("mayImport", visibility.mayOpen("/agency-list"));
        model.addAttribute("levels", Choice.ofEnum(AgencyLevel.class, "agencies.level"));
        if (asked.form().value("q").isBlank()) {
            model.addAttribute("byLevel", byLevel(actor, asked));
        } else {
            search(actor, asked, model);
        }
        return "registry/list";
    }

    private void search(Actor actor, AskedOn asked, Model model) {
        String text = asked.form().value("q");
        model.addAttribute("match", names.resolve(text, actor.province(), asked.day()));
        model.addAttribute("hits", names.search(text, asked.day()));
    }

    private Map<AgencyLevel, List<Agency>> byLevel(Actor actor, AskedOn asked) {
        Map<AgencyLevel, List<Agency>> byLevel = new EnumMap<>(AgencyLevel.class);
        String chosen = asked.form().value("level");
        Arrays.stream(AgencyLevel.values())
                .filter(level -> chosen.isEmpty() || level.name().equals(chosen))
                .forEach(level -> byLevel.put(level, agencies.at(level, actor.province(), asked.day())));
        byLevel.values().removeIf(List::isEmpty);
        return byLevel;
    }
}
