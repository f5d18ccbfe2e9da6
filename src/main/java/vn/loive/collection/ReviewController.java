package vn.loive.collection;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.CannotJudge;
import vn.loive.contributions.Contributions;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.RequestDesk;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** Another agency's contribution as the agency that asked sees it: to be accepted, or returned with a remark. */
@Controller
class ReviewController {

    private static final Map<CannotJudge, String> FIELDS =
            Map.of(CannotJudge.REMARK_MISSING, "remark", CannotJudge.REMARK_TOO_LONG, "remark");

    private final Contributions contributions;
    private final RequestDesk desk;
    private final ReviewPage page;

    ReviewController(Contributions contributions, RequestDesk desk, ReviewPage page) {
        this.contributions = contributions;
        this.desk = desk;
        this.page = page;
    }

    @GetMapping("/requests/{id}/contributions/{agency}")
    String show(Actor actor, @PathVariable UUID id, @PathVariable UUID agency, Locale locale, Model model) {
        int version = page.fill(desk.asked(actor, id), new AgencyId(agency), locale, model);
        model.addAttribute("form", Form.fresh(ReviewPage.FORM).at(version));
        return ReviewPage.VIEW;
    }

    @PostMapping("/requests/{id}/contributions/{agency}/acceptance")
    ModelAndView accept(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID agency,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale,
            Model model) {
        ReportRequest request = desk.asked(actor, id);
        Form form = Form.typed(ReviewPage.FORM, sent);
        contributions
                .accept(actor, request, new AgencyId(agency), (int) form.readAt())
                .ifPresent(form::refuse);
        return answer(request, agency, form, locale, model);
    }

    @PostMapping("/requests/{id}/contributions/{agency}/return")
    ModelAndView giveBack(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID agency,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale,
            Model model) {
        ReportRequest request = desk.asked(actor, id);
        Form form = Form.typed(ReviewPage.FORM, sent);
        contributions
                .giveBack(actor, request, new AgencyId(agency), (int) form.readAt(), form.value("remark"))
                .ifPresent(refusal -> form.refuse(FIELDS.getOrDefault(refusal, ""), refusal));
        return answer(request, agency, form, locale, model);
    }

    private ModelAndView answer(ReportRequest request, UUID agency, Form form, Locale locale, Model model) {
        if (!form.refused()) {
            return new ModelAndView("redirect:/requests/" + request.id().value(), HttpStatus.SEE_OTHER);
        }
        form.at(page.fill(request, new AgencyId(agency), locale, model));
        return form.again(ReviewPage.VIEW);
    }
}
