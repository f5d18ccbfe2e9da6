package vn.loive.erasures;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.backup.Backup;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.VietnameseDate;
import vn.loive.ui.Form;
import vn.loive.ui.Section;

/** What is due, asked for, held and erased at the supervisor's agency; and the page on which a second account decides. */
@Controller
class ErasuresController {

    static final String LIST = "redirect:/guarded/erasures";

    private static final String REQUEST = "erasures/request";
    private static final int SECTION_ORDER = 30;

    private final Erasures erasures;
    private final LegalHolds holds;
    private final ErasureLedger ledger;
    private final Retention retention;
    private final Clock clock;

    ErasuresController(Erasures erasures, LegalHolds holds, ErasureLedger ledger, Retention retention, Clock clock) {
        this.erasures = erasures;
        this.holds = holds;
        this.ledger = ledger;
        this.retention = retention;
        this.clock = clock;
    }

    @Bean
    static Section erasuresSection() {
        return new Section("erasures.section", "/guarded/erasures", SECTION_ORDER);
    }

    @GetMapping("/guarded/erasures")
    ModelAndView list(Actor actor) {
        return new ModelAndView("erasures/list")
                .addObject("rule", retention.rule())
                .addObject("due", retention.over(actor))
                .addObject("waiting", erasures.waiting(actor))
                .addObject("holds", holds.standing(actor))
                .addObject("erased", ledger.all(actor));
    }

    /** Reading the reason is an act, so the page is asked for by whoever decides. */
    @GetMapping("/guarded/erasures/{id}")
    ModelAndView request(Actor actor, @PathVariable UUID id) {
        return request(actor, id, new ModelAndView(REQUEST, "form", Form.fresh("erasures.form")));
    }

    @PostMapping("/guarded/erasures/{id}/confirmation")
    ModelAndView confirm(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Form form = Form.typed("erasures.form", sent);
        if (!form.holds("understood", "true")) {
            form.refuse("understood", new NotUnderstood());
            return request(actor, id, form.again(REQUEST));
        }
        return decided(actor, id, form, erasures.confirm(actor, id));
    }

    @PostMapping("/guarded/erasures/{id}/refusal")
    ModelAndView refuse(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return decided(actor, id, Form.typed("erasures.form", sent), erasures.refuse(actor, id));
    }

    private ModelAndView decided(Actor actor, UUID id, Form form, Optional<CannotErase> refusal) {
        refusal.ifPresent(form::refuse);
        return form.refused() ? request(actor, id, form.again(REQUEST)) : new ModelAndView(LIST, HttpStatus.SEE_OTHER);
    }

    private ModelAndView request(Actor actor, UUID id, ModelAndView page) {
        ErasureRequest request = erasures.find(actor, id)
                .filter(one -> one.settled() == null)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return page.addObject("request", request)
                .addObject("own", request.requestedBy().equals(actor.account()))
                .addObject("reason", erasures.reason(actor, id).orElse(""))
                .addObject("lastDay", lastDay());
    }

    /** Until when a backup of the keys that was taken today could bring somebody back. */
    private String lastDay() {
        return VietnameseDate.write(LegalDay.today(clock).plus(Backup.KEYS_LAST));
    }
}
