package vn.loive.collection;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.agencies.AgencyId;
import vn.loive.requests.CannotNote;
import vn.loive.requests.Obligations;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.RequestDesk;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** Does without the answer of an agency, or wants it after all; both with a reason. */
@Controller
@RequestMapping("/requests/{id}/contributions/{agency}")
class WaiverController {

    private static final Map<CannotNote, String> FIELDS =
            Map.of(CannotNote.REASON_MISSING, "reason", CannotNote.REASON_TOO_LONG, "reason");

    private final RequestDesk desk;
    private final Obligations obligations;
    private final ReviewPage page;

    WaiverController(RequestDesk desk, Obligations obligations, ReviewPage page) {
        this.desk = desk;
        this.obligations = obligations;
        this.page = page;
    }

    @PostMapping("/waiver")
    ModelAndView waive(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID agency,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale,
            Model model) {
        ReportRequest request = desk.asked(actor, id);
        Form form = Form.typed(ReviewPage.FORM, sent);
        refuse(form, obligations.waive(actor, request, new AgencyId(agency), form.value("reason")));
        return answer(request, agency, form, locale, model);
    }

    @PostMapping("/waiver/end")
    ModelAndView end(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID agency,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale,
            Model model) {
        ReportRequest request = desk.asked(actor, id);
        Form form = Form.typed(ReviewPage.FORM, sent);
        refuse(form, obligations.endWaiver(actor, request, new AgencyId(agency), form.value("reason")));
        return answer(request, agency, form, locale, model);
    }

    private static void refuse(Form form, Optional<CannotNote> refusal) {
        refusal.ifPresent(why -> form.refuse(FIELDS.getOrDefault(why, ""), why));
    }

    private ModelAndView answer(ReportRequest request, UUID agency, Form form, Locale locale, Model model) {
        if (!form.refused()) {
            return new ModelAndView("redirect:/requests/" + request.id().value() + "/tracking", HttpStatus.SEE_OTHER);
        }
        form.at(page.fill(request, new AgencyId(agency), locale, model));
        return form.again(ReviewPage.VIEW);
    }
}
