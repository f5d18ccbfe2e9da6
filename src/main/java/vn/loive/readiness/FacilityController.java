package vn.loive.readiness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import org.springframework.web.servlet.ModelAndView;
import vn.loive.facilities.Facilities;
import vn.loive.facilities.FacilityId;
import vn.loive.facilities.FacilityViews;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Form;
import vn.loive.ui.Section;
import vn.loive.ui.Visibility;

/** The reception places of the reader's province on a day, and one place with all that was said of it. */
@Controller
class FacilityController {

    private static final int SECTION_ORDER = 50;

    private final ReadinessRegister register;
    private final Facilities facilities;
    private final ReadinessViews views;
    private final ObjectProvider<UpgradeLines> upgrades;
    private final Visibility visibility;
    private final Clock clock;

    FacilityController(
            ReadinessRegister register,
            Facilities facilities,
            ReadinessViews views,
            ObjectProvider<UpgradeLines> upgrades,
            Visibility visibility,
            Clock clock) {
        this.register = register;
        this.facilities = facilities;
        this.views = views;
        this.upgrades = upgrades;
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

    @GetMapping("/facilities/{id}")
    String one(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Form asked = Form.typed("readiness.filter", sent);
        LocalDate day = day(new FacilityId(id), asked);
        FacilityReadiness place = found(register, id, day);
        model.addAttribute("form", asked);
        model.addAttribute("day", day);
        model.addAttribute("today", LegalDay.today(clock));
        model.addAttribute("view", views.of(actor, day, List.of(place)).getFirst());
        model.addAttribute("mayChange", mayChange(actor, place, day));
        tell(place.facility().id(), day, model);
        return "readiness/facility";
    }

    /** The day that is asked for or, when the place was in no register then, the last on which it was known. */
    private LocalDate day(FacilityId id, Form asked) {
        LocalDate today = LegalDay.today(clock);
        LocalDate day = FacilityFilter.of(asked, today).day();
        if (found(register, id.value(), day).facility().facts().holdsOn(day)) {
            return day;
        }
        if (!asked.value("day").isBlank()) {
            asked.refuse("day", NotInRegister.THAT_DAY);
        }
        return FacilityTimeline.lastDay(facilities.history(id), today);
    }

    private boolean mayChange(Actor actor, FacilityReadiness place, LocalDate day) {
        return day.equals(LegalDay.today(clock))
                && visibility.mayOpen("/facilities/new")
                && facilities.mayChange(actor, place.facility());
    }

    private void tell(FacilityId id, LocalDate day, Model model) {
        List<Inspection> inspections = register.inspections(id);
        model.addAttribute("checklist", register.checklist(day, inspections));
        model.addAttribute(
                "upgrades",
                upgrades.stream().flatMap(lines -> lines.of(id).stream()).toList());
        model.addAttribute(
                "history", FacilityTimeline.of(facilities.history(id), register.declarations(id), inspections));
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
