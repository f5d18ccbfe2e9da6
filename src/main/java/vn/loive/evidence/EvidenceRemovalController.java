package vn.loive.evidence;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.outreach.Activity;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** The removal of a file by the agency that answers for the activity, with its reason. */
@Controller
@RequestMapping("/activities/{id}/evidence/{file}/removal")
class EvidenceRemovalController {

    private static final String VIEW = "evidence/removal";

    private final EvidenceDesk desk;
    private final EvidenceFiles files;

    EvidenceRemovalController(EvidenceDesk desk, EvidenceFiles files) {
        this.desk = desk;
        this.files = files;
    }

    @GetMapping
    ModelAndView ask(Actor actor, @PathVariable UUID id, @PathVariable UUID file, Model model) {
        Activity activity = desk.activity(id);
        model.addAttribute("activity", activity).addAttribute("file", desk.file(activity, file));
        return files.mayChange(actor, activity)
                ? Form.fresh(EvidenceDesk.NAME).again(VIEW)
                : EvidenceDesk.show(activity);
    }

    @PostMapping
    ModelAndView remove(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestParam MultiValueMap<String, String> sent,
            Model model) {
        Activity activity = desk.activity(id);
        EvidenceFile found = desk.file(activity, file);
        Form form = Form.typed(EvidenceDesk.NAME, sent);
        model.addAttribute("activity", activity).addAttribute("file", found);
        return EvidenceDesk.done(form, files.remove(actor, activity, found, form.value("reason")))
                ? EvidenceDesk.show(activity)
                : form.again(VIEW);
    }
}
