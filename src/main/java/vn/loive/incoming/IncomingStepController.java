package vn.loive.incoming;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import vn.loive.accounts.AccountId;
import vn.loive.issuing.IssuedDocument;
import vn.loive.issuing.IssuedDocuments;
import vn.loive.issuing.IssuedId;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;
import vn.loive.ui.Visibility;

/** The page of an incoming document, and what is done about it. */
@Controller
@RequestMapping(IncomingController.PATH + "/{id}")
class IncomingStepController {

    private static final String FORM = "incoming.step";

    private final IncomingDocuments register;
    private final IncomingChoices choices;
    private final IssuedDocuments issued;
    private final Visibility visibility;
    private final Clock clock;

    IncomingStepController(
            IncomingDocuments register,
            IncomingChoices choices,
            IssuedDocuments issued,
            Visibility visibility,
            Clock clock) {
        this.register = register;
        this.choices = choices;
        this.issued = issued;
        this.visibility = visibility;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView one(Actor actor, @PathVariable UUID id, Model model) {
        return page(actor, found(id), Form.fresh(FORM), model);
    }

    @PostMapping("/steps")
    ModelAndView step(
            Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model model) {
        IncomingDocument document = found(id);
        Form form = Form.typed(FORM, sent);
        IncomingState state = form.oneOf("state", IncomingState.class);
        boolean done = state != null && IncomingForm.done(form, done(actor, document.id(), state, form));
        return done ? IncomingController.show(document.id()) : page(actor, document, form, model);
    }

    private Optional<CannotReceive> done(Actor actor, IncomingId id, IncomingState state, Form form) {
        IssuedId answer = form.id("answer", IssuedId::new);
        return switch (state) {
            case ASSIGNED -> register.assign(actor, id, form.value("unit"), form.id("assignee", AccountId::new));
            case CLOSED -> register.close(actor, id, form.value("reason"));
            case ANSWERED -> answer == null ? Optional.of(CannotReceive.NO_ANSWER) : register.answer(actor, id, answer);
            case ARRIVED -> Optional.of(CannotReceive.FINISHED_ALREADY);
        };
    }

    private ModelAndView page(Actor actor, IncomingDocument document, Form form, Model model) {
        boolean mayStep = register.mayStep(actor, document) && visibility.mayOpen(IncomingController.PATH + "/new");
        model.addAttribute("document", document)
                .addAttribute("today", LegalDay.today(clock))
                .addAttribute("steps", register.steps(document.id()))
                .addAttribute("answer", answer(document).orElse(null))
                .addAttribute("names", choices.names(actor))
                .addAttribute("mayStep", mayStep);
        if (mayStep) {
            offer(actor, document, model);
        }
        return form.again("incoming/document");
    }

    private void offer(Actor actor, IncomingDocument document, Model model) {
        model.addAttribute("states", states())
                .addAttribute("answers", choices.answers(actor, document))
                .addAttribute("assignees", choices.assignees(actor));
    }

    private Optional<IssuedDocument> answer(IncomingDocument document) {
        return Optional.ofNullable(document.last())
                .flatMap(step -> Optional.ofNullable(step.answer()))
                .flatMap(issued::find);
    }

    private static List<Choice> states() {
        return List.of(IncomingState.ASSIGNED, IncomingState.ANSWERED, IncomingState.CLOSED).stream()
                .map(state -> Choice.ofKey(state.name(), "incoming.step.state." + state.word()))
                .toList();
    }

    private IncomingDocument found(UUID id) {
        return register.find(new IncomingId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
