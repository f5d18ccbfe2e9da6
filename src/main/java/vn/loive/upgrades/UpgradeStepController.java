package vn.loive.upgrades;

import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.facilities.FacilityId;
import vn.loive.figures.FigureWording;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;
import vn.loive.ui.Visibility;

/** One upgrade with the steps it has come, and the entry of the next. */
@Controller
@RequestMapping("/upgrades/{id}")
class UpgradeStepController {

    private static final String PAGE = "upgrades/upgrade";

    private final Upgrades upgrades;
    private final UpgradeForm forms;
    private final Visibility visibility;

    UpgradeStepController(Upgrades upgrades, UpgradeForm forms, Visibility visibility) {
        this.upgrades = upgrades;
        this.forms = forms;
        this.visibility = visibility;
    }

    @GetMapping
    ModelAndView asItStands(Actor actor, @PathVariable UUID id, Locale locale, Model model) {
        Upgrade upgrade = found(id);
        forms.offer(actor, model);
        Form form = UpgradeForm.fresh().at(upgrade.entries().size());
        return page(actor, upgrade, locale, new ModelAndView(PAGE, "form", form));
    }

    @PostMapping("/step")
    ModelAndView step(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale,
            Model model) {
        Upgrade upgrade = found(id);
        Form form = Form.typed(UpgradeForm.NAME, sent);
        enter(actor, upgrade, form);
        if (!form.refused()) {
            return UpgradeController.show(id);
        }
        forms.offer(actor, model);
        return page(actor, upgrade, locale, form.again(PAGE));
    }

    private void enter(Actor actor, Upgrade upgrade, Form form) {
        UpgradeStep step = UpgradeForm.step(form, form.oneOf("stage", UpgradeStage.class));
        if (step != null) {
            upgrades.step(actor, upgrade.id(), form.readAt(), step, form.id("facility", FacilityId::new))
                    .forEach(why -> form.refuse(why.field(), why));
        }
    }

    private ModelAndView page(Actor actor, Upgrade upgrade, Locale locale, ModelAndView page) {
        return page.addObject("upgrade", upgrade)
                .addObject("wording", FigureWording.of(locale))
                .addObject("stages", UpgradeForm.stages(upgrade))
                .addObject("mayStep", visibility.mayOpen("/upgrades/new") && upgrades.mayStep(actor, upgrade));
    }

    private Upgrade found(UUID id) {
        return upgrades.find(new UpgradeId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
