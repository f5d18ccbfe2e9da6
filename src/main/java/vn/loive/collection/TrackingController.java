package vn.loive.collection;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.requests.Obligations;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.requests.RequestDesk;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** Who has got a request, who has answered, who is late; and the word that reminds them. */
@Controller
class TrackingController {

    private static final String VIEW = "collection/tracking";
    private static final String FORM = "collection.tracking";

    private final RequestDesk desk;
    private final Obligations obligations;
    private final Tracking tracking;
    private final ReportRequests requests;
    private final Clock clock;

    TrackingController(
            RequestDesk desk, Obligations obligations, Tracking tracking, ReportRequests requests, Clock clock) {
        this.requests = requests;
        this.desk = desk;
        this.obligations = obligations;
        this.tracking = tracking;
        this.clock = clock;
    }

    @GetMapping("/requests/{id}/tracking")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        fill(desk.asked(actor, id), model);
        model.addAttribute("form", Form.fresh(FORM));
        return VIEW;
    }

    @PostMapping("/requests/{id}/reminders")
    ModelAndView remind(
            Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model model) {
        ReportRequest request = desk.asked(actor, id);
        Form form = Form.typed(FORM, sent);
        obligations
                .remind(actor, request, Tracking.wanted(tracking.of(request)))
                .ifPresent(form::refuse);
        if (!form.refused()) {
            return new ModelAndView("redirect:/requests/" + id + "/tracking", HttpStatus.SEE_OTHER);
        }
        fill(request, model);
        return form.again(VIEW);
    }

    /** An addressee says that it has got the request. */
    @PostMapping("/requests/{id}/acknowledgement")
    ModelAndView acknowledge(
            Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID agency) {
        ReportRequest request = desk.request(id);
        desk.answering(actor, request, agency).stream()
                .findFirst()
                .ifPresent(addressee -> obligations.acknowledge(actor, request, addressee));
        String whose = agency == null ? "" : "?agency=" + agency;
        return new ModelAndView("redirect:/requests/" + id + "/contribution" + whose, HttpStatus.SEE_OTHER);
    }

    private void fill(ReportRequest request, Model model) {
        List<Tracking.Row> rows = tracking.of(request);
        model.addAttribute("request", request);
        model.addAttribute("rows", rows);
        model.addAttribute("wanted", Tracking.wanted(rows).size());
        model.addAttribute("unseen", rows.stream().filter(row -> !row.seen()).count());
        model.addAttribute("late", desk.overdue(request));
        model.addAttribute("words", !requests.sections(request.id()).isEmpty());
        model.addAttribute("at", clock.instant());
    }
}
