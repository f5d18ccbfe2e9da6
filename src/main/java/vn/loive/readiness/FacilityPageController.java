package vn.loive.readiness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.loive.facilities.Facilities;
import vn.loive.facilities.FacilityId;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Form;
import vn.loive.ui.Visibility;

/** One reception place as it stood on a day, with all that was said of it. */
@Controller
class FacilityPageController {

    private final ReadinessRegister register;
    private final Facilities facilities;
    private final ReadinessViews views;
    private final ObjectProvider<UpgradeLines> upgrades;
    private final Visibility visibility;
    private final Clock clock;

    FacilityPageController(
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

    @GetMapping("/facilities/{id}")
    String one(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Form asked = Form.typed("readiness.filter", sent);
        LocalDate day = day(new FacilityId(id), asked);
        FacilityReadiness place = FacilityController.found(register, id, day);
        model.addAttribute("form", asked);
        model.addAttribute("view", views.of(actor, day, List.of(place)).getFirst());
        model.addAttribute("mayChange", mayChange(actor, place, day));
        tell(place.facility().id(), day, model);
        return "readiness/facility";
    }

    /** The day that is asked for or, when the place was in no register then, the last on which it was known. */
    private LocalDate day(FacilityId id, Form asked) {
        LocalDate today = LegalDay.today(clock);
        LocalDate day = FacilityFilter.of(asked, today).day();
        if (FacilityController.found(register, id.value(), day)
                .facility()
                .facts()
                .holdsOn(day)) {
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
        model.addAttribute("day", day);
        model.addAttribute("today", LegalDay.today(clock));
        List<Inspection> inspections = register.inspections(id);
        model.addAttribute("checklist", register.checklist(day, inspections));
        model.addAttribute(
                "upgrades",
                upgrades.stream().flatMap(lines -> lines.of(id).stream()).toList());
        model.addAttribute(
                "history", FacilityTimeline.of(facilities.history(id), register.declarations(id), inspections));
    }
}
