package vn.loive.campaigns;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.campaigns.CampaignOpening.CannotOpen;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;
import vn.loive.ui.Form;
import vn.loive.ui.Section;
import vn.loive.ui.Visibility;

/** The campaigns of the province: their list and the opening of a new one. */
@Controller
class CampaignController {

    private static final int SECTION_ORDER = 40;
    private static final String NAME = "campaigns.form";

    private final Campaigns campaigns;
    private final Visibility visibility;

    CampaignController(Campaigns campaigns, Visibility visibility) {
        this.campaigns = campaigns;
        this.visibility = visibility;
    }

    @Bean
    static Section campaignsSection() {
        return new Section("campaigns.list.title", "/campaigns", SECTION_ORDER);
    }

    @GetMapping("/campaigns")
    String list(Actor actor, Model model) {
        model.addAttribute("campaigns", campaigns.list());
        model.addAttribute("mayOpen", visibility.mayOpen("/campaigns/new") && campaigns.mayOpen(actor));
        model.addAttribute("mayFollow", visibility.mayOpen("/campaigns/any/workspace"));
        return "campaigns/list";
    }

    @GetMapping("/campaigns/new")
    ModelAndView blank() {
        return new ModelAndView("campaigns/new", "form", Form.fresh(NAME));
    }

    @PostMapping("/campaigns")
    ModelAndView open(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        Form form = Form.typed(NAME, sent);
        Period days = form.period("from", "to");
        if (days != null && campaigns.open(actor, form.value("name"), days) instanceof CannotOpen why) {
            form.refuse(why == CannotOpen.NOT_LEAD ? "" : "name", why);
        }
        return form.refused()
                ? form.again("campaigns/new")
                : new ModelAndView("redirect:/campaigns", HttpStatus.SEE_OTHER);
    }
}
