package vn.loive.readiness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.facilities.FacilityId;
import vn.loive.facilities.FacilityViews;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Form;
import vn.loive.ui.Section;
import vn.loive.ui.Visibility;

/** The reception places of the reader's province on a day. */
@Controller
class FacilityController {

    private static final int SECTION_ORDER = 50;

    private final ReadinessRegister register;
    private final ReadinessViews views;
    private final Visibility visibility;
    private final Clock clock;

    FacilityController(ReadinessRegister register, ReadinessViews views, Visibility visibility, Clock clock) {
        this.register = register;
        this.views = views;
        this.visibility = visibility;
        this.clock = clock;
    }

    /** The entry of the navigation. */
    @Bean
    static Section facilitiesSection() {
        return new Section("readiness.section", "/facilities", SECTION_ORDER, List.of("/upgrades"));
    }

    @GetMapping("/facilities")
    String list(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Form asked = Form.typed("readiness.filter", sent);
        FacilityFilter filter = FacilityFilter.of(asked, LegalDay.today(clock));
        List<FacilityReadiness> standing = register.on(filter.day());
        List<FacilityReadiness> shown = standing.stream().filter(filter::shows).toList();
        model.addAttribute("form", asked);
        model.addAttribute("filter", filter);
        model.addAttribute("kinds", FacilityViews.kinds());
        model.addAttribute("total", standing.size());
        model.addAttribute("unready", unready(standing));
        model.addAttribute("views", views.of(actor, filter.day(), shown));
        model.addAttribute("mayEnter", visibility.mayOpen("/facilities/new"));
        return "readiness/list";
    }

    private static long unready(List<FacilityReadiness> standing) {
        return standing.stream().filter(place -> !place.ready()).count();
    }

    /** The place of an address as it stands on a day. */
    static FacilityReadiness found(ReadinessRegister register, UUID id, LocalDate day) {
        return register.find(new FacilityId(id), day)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Leads on to the page of a place. */
    static ModelAndView show(UUID id) {
        return new ModelAndView("redirect:/facilities/" + id, HttpStatus.SEE_OTHER);
    }
}
