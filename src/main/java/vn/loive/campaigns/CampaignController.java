package vn.loive.campaigns;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.campaigns.CampaignOpening.CannotOpen;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;
import vn.loive.ui.Section;
import vn.loive.ui.Visibility;

/** The campaigns of the province: their list and the opening of a new one. */
@Controller
class CampaignController {

    private static final int SECTION_ORDER = 40;
    private static final String VIEW = "campaigns/new";

    private final Campaigns campaigns;
    private final CampaignForm page;
    private final Agencies agencies;
    private final Visibility visibility;

    CampaignController(Campaigns campaigns, CampaignForm page, Agencies agencies, Visibility visibility) {
        this.campaigns = campaigns;
        this.page = page;
        this.agencies = agencies;
        this.visibility = visibility;
    }

    @Bean
    static Section campaignsSection() {
        return new Section("campaigns.list.title", "/campaigns", SECTION_ORDER);
    }

    @GetMapping("/campaigns")
    String list(Actor actor, Model model) {
        List<Campaign> all = campaigns.list();
        model.addAttribute("campaigns", all);
        Map<AgencyId, Agency> known = agencies(all);
        model.addAttribute("agencies", known);
        model.addAttribute(
                "forces", all.stream().collect(Collectors.toMap(Campaign::id, campaign -> force(campaign, known))));
        model.addAttribute(
                "mayOpen",
                visibility.mayOpen("/campaigns/new")
                        && !campaigns.mayOpen(actor).isEmpty());
        model.addAttribute("mayFollow", visibility.mayOpen("/campaigns/any/workspace"));
        return "campaigns/list";
    }

    @GetMapping("/campaigns/new")
    String blank(Actor actor, Model model) {
        page.fill(actor, Form.fresh(CampaignForm.NAME), model);
        return VIEW;
    }

    @PostMapping("/campaigns")
    ModelAndView open(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Form form = Form.typed(CampaignForm.NAME, sent);
        page.fill(actor, form, model);
        if (page.narrows(form)) {
            return form.again(VIEW);
        }
        CampaignFacts facts = page.facts(actor, form);
        if (facts != null && campaigns.open(actor, facts) instanceof CannotOpen why) {
            form.refuse(CampaignForm.field(why), why);
        }
        return form.refused() ? form.again(VIEW) : new ModelAndView("redirect:/campaigns", HttpStatus.SEE_OTHER);
    }

    private static String force(Campaign campaign, Map<AgencyId, Agency> known) {
        return campaign.force().stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .map(Agency::shortName)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Map<AgencyId, Agency> agencies(List<Campaign> all) {
        return agencies.byId(all.stream()
                .flatMap(campaign -> Stream.concat(Stream.of(campaign.agency()), campaign.force().stream()))
                .distinct()
                .toList());
    }
}
