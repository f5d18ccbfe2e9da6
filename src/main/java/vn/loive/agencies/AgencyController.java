package vn.loive.agencies;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Section;

/** The agencies of the reader's province and the central ones as they stand today. */
@Controller
class AgencyController {

    private static final int SECTION_ORDER = 70;

    private final Agencies agencies;
    private final Clock clock;

    AgencyController(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    /** The entry of the navigation. */
    @Bean
    static Section agenciesSection() {
        return new Section("agencies.section", "/agencies", SECTION_ORDER);
    }

    @GetMapping("/agencies")
    String list(Actor actor, Model model) {
        LocalDate today = LegalDay.today(clock);
        model.addAttribute("day", today);
        model.addAttribute("own", agencies.of(actor.province(), today));
        model.addAttribute("central", agencies.central(today));
        return "agencies/list";
    }
}
