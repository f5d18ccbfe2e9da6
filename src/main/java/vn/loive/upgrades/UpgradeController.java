package vn.loive.upgrades;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.agencies.AgencyId;
import vn.loive.facilities.FacilityId;
import vn.loive.places.Place;
import vn.loive.places.PlaceId;
import vn.loive.places.Places;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;
import vn.loive.ui.Visibility;

/** The upgrades of the province, and the entry of a proposal. */
@Controller
class UpgradeController {

    private final Upgrades upgrades;
    private final UpgradeForm forms;
    private final Places places;
    private final Visibility visibility;

    UpgradeController(Upgrades upgrades, UpgradeForm forms, Places places, Visibility visibility) {
        this.upgrades = upgrades;
        this.forms = forms;
        this.places = places;
        this.visibility = visibility;
    }

    @GetMapping("/upgrades")
    String list(@RequestParam MultiValueMap<String, String> sent, Model model) {
        Form asked = Form.typed("upgrades.filter", sent);
        UpgradeStage stage = asked.value("stage").isEmpty() ? null : asked.oneOf("stage", UpgradeStage.class);
        List<Upgrade> all = upgrades.list();
        List<Upgrade> shown = all.stream()
                .filter(upgrade -> stage == null || upgrade.stage() == stage)
                .toList();
        model.addAttribute("form", asked);
        model.addAttribute("stages", UpgradeForm.ALL_STAGES);
        model.addAttribute("total", all.size());
        model.addAttribute("upgrades", shown);
        model.addAttribute("places", named(shown));
        model.addAttribute("mayEnter", visibility.mayOpen("/upgrades/new"));
        return "upgrades/list";
    }

    private Map<PlaceId, Place> named(List<Upgrade> all) {
        return places.byId(
                all.stream().map(Upgrade::place).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    @GetMapping("/upgrades/new")
    String blank(Actor actor, Model model) {
        model.addAttribute("form", UpgradeForm.fresh());
        forms.offer(actor, model);
        return "upgrades/new-upgrade";
    }

    @PostMapping("/upgrades")
    ModelAndView propose(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Form form = Form.typed(UpgradeForm.NAME, sent);
        Upgrade proposal = read(actor, form);
        if (proposal != null && entered(actor, proposal, form)) {
            return show(proposal.id().value());
        }
        forms.offer(actor, model);
        return form.again("upgrades/new-upgrade");
    }

    private boolean entered(Actor actor, Upgrade proposal, Form form) {
        upgrades.propose(actor, proposal).forEach(why -> form.refuse(why.field(), why));
        return !form.refused();
    }

    private static @Nullable Upgrade read(Actor actor, Form form) {
        String title = form.text("title", Upgrade.LONGEST_TITLE);
        PlaceId place = form.id("place", PlaceId::new);
        UpgradeStep step = UpgradeForm.step(form, UpgradeStage.PROPOSED);
        if (title == null || step == null) {
            return null;
        }
        UpgradeId id = new UpgradeId(UUID.randomUUID());
        AgencyId keeper = new AgencyId(actor.agency());
        return new Upgrade(
                id, keeper, title, form.id("facility", FacilityId::new), place, List.of(UpgradeEntry.of(1, step)));
    }

    /** Leads on to the page of an upgrade. */
    static ModelAndView show(UUID id) {
        return new ModelAndView("redirect:/upgrades/" + id, HttpStatus.SEE_OTHER);
    }
}
