package vn.loive.incoming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.agencies.AgencyId;
import vn.loive.incoming.IncomingRepository.RegisterYear;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.VietnameseDate;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;
import vn.loive.ui.Pager;
import vn.loive.ui.Visibility;

/** The register as a list and a book, and the entry of a document that came. */
@Controller
@RequestMapping(IncomingController.PATH)
class IncomingController {

    static final String PATH = "/documents/incoming";

    private final IncomingDocuments register;
    private final IncomingChoices choices;
    private final Visibility visibility;
    private final Clock clock;

    IncomingController(IncomingDocuments register, IncomingChoices choices, Visibility visibility, Clock clock) {
        this.register = register;
        this.choices = choices;
        this.visibility = visibility;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model) {
        LocalDate today = LegalDay.today(clock);
        Form form = Form.typed("incoming.filter", sent);
        IncomingList asked = IncomingList.of(form, new AgencyId(actor.agency()), today.getYear());
        List<IncomingDocument> all = register.of(asked.agency(), asked.year());
        List<IncomingDocument> found = asked.found(all, today);
        Pager pager = asked.pager(found.size());
        List<RegisterYear> registers = choices.registers();
        model.addAttribute("asked", asked)
                .addAttribute("today", today)
                .addAttribute("years", IncomingChoices.years(registers, today.getYear(), asked.year()))
                .addAttribute("agencies", choices.agencies(actor, registers))
                .addAttribute(
                        "late", all.stream().filter(one -> one.late(today)).count())
                .addAttribute(
                        "open", all.stream().filter(one -> one.state().open()).count())
                .addAttribute("pager", pager)
                .addAttribute("documents", found.subList(pager.offset(), pager.last()))
                .addAttribute("mayEnter", visibility.mayOpen(PATH + "/new"));
        return form.again("incoming/list");
    }

    @GetMapping("/new")
    ModelAndView blank(Model model) {
        Form form = Form.fresh(IncomingForm.NAME)
                .with("arrived", VietnameseDate.write(LegalDay.today(clock)))
                .with("copy", CopyKind.ORIGINAL.name())
                .with("copies", "1");
        return again(form, model);
    }

    @PostMapping
    ModelAndView register(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Form form = Form.typed(IncomingForm.NAME, sent);
        IncomingFacts facts = IncomingForm.read(form);
        return facts == null ? again(form, model) : after(register.register(actor, facts), form, model);
    }

    private static ModelAndView after(ArrivalOutcome outcome, Form form, Model model) {
        return switch (outcome) {
            case ArrivalOutcome.Registered done -> show(done.document().id());
            case ArrivalOutcome.Refused refused -> {
                form.refuse(refused.why().field(), refused.why());
                yield again(form, model);
            }
        };
    }

    private static ModelAndView again(Form form, Model model) {
        model.addAttribute("copyKinds", Choice.ofEnum(CopyKind.class, "incoming.copy"));
        return form.again("incoming/new");
    }

    /** Leads on to the page of a document. */
    static ModelAndView show(IncomingId id) {
        return new ModelAndView("redirect:" + PATH + "/" + id.value(), HttpStatus.SEE_OTHER);
    }
}
