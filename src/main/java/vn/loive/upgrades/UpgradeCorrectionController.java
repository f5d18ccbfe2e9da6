package vn.loive.upgrades;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** Where a step of an upgrade that was entered wrongly is put right or taken back. */
@Controller
@RequestMapping("/upgrades/{id}/steps/{position}")
class UpgradeCorrectionController {

    private static final String PAGE = "upgrades/correction";

    private final Upgrades upgrades;
    private final UpgradeForm forms;

    UpgradeCorrectionController(Upgrades upgrades, UpgradeForm forms) {
        this.upgrades = upgrades;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView asItStands(Actor actor, @PathVariable UUID id, @PathVariable int position, Model model) {
        Upgrade upgrade = found(id);
        UpgradeEntry entry = found(upgrade, position);
        Form form = UpgradeForm.holding(upgrade, entry.step());
        return page(actor, upgrade, entry, model, new ModelAndView(PAGE, "form", form));
    }

    @PostMapping
    ModelAndView correct(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int position,
            @RequestParam MultiValueMap<String, String> sent,
            Model model) {
        Upgrade upgrade = found(id);
        UpgradeEntry entry = found(upgrade, position);
        Form form = Form.typed(UpgradeForm.NAME, sent);
        UpgradeCorrection correction = read(form, entry);
        if (correction != null) {
            upgrades.correct(actor, upgrade.id(), form.readAt(), correction)
                    .forEach(why -> form.refuse(why.field(), why));
        }
        return form.refused() ? page(actor, upgrade, entry, model, form.again(PAGE)) : UpgradeController.show(id);
    }

    private static @Nullable UpgradeCorrection read(Form form, UpgradeEntry entry) {
        boolean takenBack = form.holds("taken-back", "true");
        UpgradeStep content =
                takenBack ? null : UpgradeForm.step(form, entry.step().stage());
        String reason = form.text("reason", UpgradeEntry.LONGEST_REASON);
        if (reason == null || form.refused()) {
            return null;
        }
        return new UpgradeCorrection(entry.position(), content, form.id("facility", FacilityId::new), reason);
    }

    private ModelAndView page(Actor actor, Upgrade upgrade, UpgradeEntry entry, Model model, ModelAndView page) {
        forms.offer(actor, model);
        boolean last = entry.equals(upgrade.last()) && entry.position() > 1;
        return page.addObject("upgrade", upgrade)
                .addObject("entry", entry)
                .addObject("mayTakeBack", last)
                .addObject("mayStep", upgrades.mayStep(actor, upgrade));
    }

    private Upgrade found(UUID id) {
        return upgrades.find(new UpgradeId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static UpgradeEntry found(Upgrade upgrade, int position) {
        return upgrade.at(position).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
