package vn.loive.signing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import vn.loive.drafting.DraftDesk;
import vn.loive.drafting.DraftState;
import vn.loive.drafting.OpenDraft;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.VietnameseDate;
import vn.loive.signing.SigningEvent.PaperTaken;
import vn.loive.ui.Form;

/** The papers of an issued draft, and how each recipient got them. */
@Controller
@RequestMapping("/drafts/{id}")
class PaperController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final DraftDesk desk;
    private final Papers papers;
    private final Dispatches dispatches;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaperController(
            DraftDesk desk, Papers papers, Dispatches dispatches, ApplicationEventPublisher events, Clock clock) {
        this.desk = desk;
        this.papers = papers;
        this.dispatches = dispatches;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/papers/{edition}/{format}")
    ResponseEntity<byte[]> take(
            Actor actor, @PathVariable UUID id, @PathVariable String edition, @PathVariable String format) {
        OpenDraft draft = desk.shown(actor, id);
        Edition which = edition.equals("official") ? Edition.OFFICIAL : Edition.OTHER;
        byte[] bytes = papers.bytes(draft.draft().id(), which, format.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        events.publishEvent(new PaperTaken(actor, draft.draft().id(), format));
        String name = (which == Edition.OFFICIAL ? "van-ban." : "van-ban-cong-bo.") + format;
        return ResponseEntity.ok()
                .contentType(format.equals("pdf") ? MediaType.APPLICATION_PDF : DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }

    @GetMapping("/dispatch")
    ModelAndView list(Actor actor, @PathVariable UUID id, Model model) {
        String today = VietnameseDate.write(LegalDay.today(clock));
        return page(actor, id, Form.fresh("signing.dispatch").with("day", today), model);
    }

    @PostMapping("/dispatch")
    ModelAndView send(
            Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model model) {
        OpenDraft draft = desk.shown(actor, id);
        Form form = Form.typed("signing.dispatch", sent);
        Dispatches.Way way = form.oneOf("way", Dispatches.Way.class);
        LocalDate day = form.day("day");
        String recipient = form.text("recipient", 300);
        if (way == null || day == null || recipient == null) {
            return page(actor, id, form, model);
        }
        if (draft.draft().state() != DraftState.ISSUED || !SigningRules.own(actor, draft)) {
            form.refuse(CannotSignDraft.MOVED_ON);
            return page(actor, id, form, model);
        }
        dispatches.add(actor, draft.draft().id(), recipient, way, day);
        return new ModelAndView("redirect:/drafts/" + id + "/dispatch", HttpStatus.SEE_OTHER);
    }

    private ModelAndView page(Actor actor, UUID id, Form form, Model model) {
        OpenDraft draft = desk.shown(actor, id);
        model.addAttribute("draft", draft)
                .addAttribute("rows", dispatches.of(draft))
                .addAttribute("recipients", Dispatches.choices(draft))
                .addAttribute("ways", Dispatches.ways())
                .addAttribute("issued", draft.draft().state() == DraftState.ISSUED);
        return form.again("signing/dispatch");
    }
}
