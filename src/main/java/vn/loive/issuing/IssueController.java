package vn.loive.issuing;

import java.time.Clock;
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
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.VietnameseDate;
import vn.loive.typesetting.DocumentType;
import vn.loive.ui.Form;

/** Gives a number, keeps a printed one, or lets a register begin with one. */
@Controller
@RequestMapping(IssuedController.PATH)
class IssueController {

    private static final String NEW = "issuing/new";
    private static final String PRINTED = "issuing/printed";
    private static final String START = "issuing/start";

    private final IssuedDocuments register;
    private final IssueChoices choices;
    private final Clock clock;

    IssueController(IssuedDocuments register, IssueChoices choices, Clock clock) {
        this.register = register;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView blank(Actor actor, Model model) {
        String today = VietnameseDate.write(LegalDay.today(clock));
        return again(NEW, actor, Form.fresh(IssuedForm.NAME).with("day", today), model);
    }

    @PostMapping
    ModelAndView issue(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Form form = Form.typed(IssuedForm.NAME, sent);
        IssuedFacts facts = IssuedForm.read(form);
        return facts == null
                ? again(NEW, actor, form, model)
                : after(NEW, actor, form, register.issue(actor, facts), model);
    }

    @GetMapping("/printed")
    ModelAndView blankPrinted(Actor actor, Model model) {
        return again(PRINTED, actor, Form.fresh(IssuedForm.NAME), model);
    }

    @PostMapping("/printed")
    ModelAndView keep(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Form form = Form.typed(IssuedForm.NAME, sent);
        Integer number = form.number("number");
        IssuedFacts facts = IssuedForm.read(form);
        return facts == null || number == null
                ? again(PRINTED, actor, form, model)
                : after(PRINTED, actor, form, register.enter(actor, number, facts), model);
    }

    @GetMapping("/start")
    ModelAndView blankStart(Actor actor, Model model) {
        return again(START, actor, Form.fresh(IssuedForm.NAME), model);
    }

    @PostMapping("/start")
    ModelAndView start(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Form form = Form.typed(IssuedForm.NAME, sent);
        DocumentType type = form.oneOf("type", DocumentType.class);
        Integer number = form.number("number");
        boolean begun = type != null && number != null && IssuedForm.done(form, register.startAt(actor, type, number));
        return begun
                ? new ModelAndView("redirect:" + IssuedController.PATH, HttpStatus.SEE_OTHER)
                : again(START, actor, form, model);
    }

    private ModelAndView after(String view, Actor actor, Form form, IssueOutcome outcome, Model model) {
        return switch (outcome) {
            case IssueOutcome.Issued issued -> IssuedController.show(issued.document());
            case IssueOutcome.Refused refused -> {
                form.refuse(refused.why().field(), refused.why());
                yield again(view, actor, form, model);
            }
        };
    }

    private ModelAndView again(String view, Actor actor, Form form, Model model) {
        List<IssueChoices.Next> next = choices.next(actor);
        model.addAttribute("types", view.equals(PRINTED) ? IssuedForm.types() : choices.types(next))
                .addAttribute("signers", view.equals(NEW) ? choices.signers(actor) : List.of())
                .addAttribute("year", LegalDay.today(clock).getYear());
        return form.again(view);
    }
}
