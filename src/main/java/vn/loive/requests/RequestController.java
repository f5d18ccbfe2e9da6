package vn.loive.requests;

import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.agencies.Agencies;
import vn.loive.campaigns.Campaigns;
import vn.loive.documents.Documents;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Form;

/** Opens a request. */
@Controller
class RequestController {

    private static final String VIEW = "requests/new";

    private final ReportRequests requests;
    private final Agencies agencies;
    private final Campaigns campaigns;
    private final Documents documents;
    private final RequestDays days;
    private final Clock clock;

    RequestController(
            ReportRequests requests,
            Agencies agencies,
            Campaigns campaigns,
            Documents documents,
            RequestDays days,
            Clock clock) {
        this.requests = requests;
        this.agencies = agencies;
        this.campaigns = campaigns;
        this.documents = documents;
        this.days = days;
        this.clock = clock;
    }

    @GetMapping("/requests/new")
    String blank(Actor actor, Model model) {
        RequestForm offer = offer(actor);
        Form form = offer.fresh();
        model.addAttribute("offer", offer);
        model.addAttribute("addressees", offer.addressees(form));
        model.addAttribute("form", form);
        return VIEW;
    }

    @PostMapping("/requests")
    ModelAndView open(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model) {
        RequestForm offer = offer(actor);
        Form form = Form.typed(RequestForm.NAME, sent);
        List<ReportRequest> asked = offer.requests(actor, form, days);
        List<String> sections = RequestForm.sections(form);
        if (!asked.isEmpty() && !form.refused()) {
            requests.open(actor, asked, sections).ifPresent(refusal -> form.refuse(field(refusal), refusal));
        }
        model.addAttribute("offer", offer);
        model.addAttribute("addressees", offer.addressees(form));
        if (asked.isEmpty() || form.refused()) {
            return form.again(VIEW);
        }
        String one = asked.size() == 1 ? "/" + asked.getFirst().id().value() : "";
        return new ModelAndView("redirect:/requests" + one, HttpStatus.SEE_OTHER);
    }

    private static String field(CannotOpenRequest refusal) {
        return switch (refusal) {
            case NOT_LEAD -> "";
            case TITLE_MISSING -> "title";
            case CAMPAIGN_MISSING -> "campaign";
            case NOBODY_ASKED, UNKNOWN_AGENCY -> "addressees";
            case DUE_TOO_EARLY -> "due";
            case NO_WHOLE_TERM, TOO_MANY_TERMS -> "to";
        };
    }

    private RequestForm offer(Actor actor) {
        return new RequestForm(
                campaigns.list(),
                agencies.of(actor.province(), LegalDay.today(clock)).stream()
                        .filter(agency -> !ReportItem.usualFor(agency.kind()).isEmpty())
                        .toList(),
                documents.list(actor.province()));
    }
}
