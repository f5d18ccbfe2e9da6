package vn.loive.statements;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** The correction and the withdrawal of a statement, by the agency that answers for it, with the reason. */
@Controller
@RequestMapping("/statements/{id}")
class StatementChangeController {

    private static final String CORRECTION = "statements/correction";
    private static final String WITHDRAWAL = "statements/withdrawal";

    private final Statements statements;
    private final StatementViews views;
    private final StatementForm forms;

    StatementChangeController(Statements statements, StatementViews views, StatementForm forms) {
        this.statements = statements;
        this.views = views;
        this.forms = forms;
    }

    @GetMapping("/correction")
    ModelAndView asItStands(Actor actor, @PathVariable UUID id, Model model) {
        Statement statement = StatementController.found(statements, id);
        if (!statements.mayChange(actor, statement)) {
            return StatementController.show(statement.id());
        }
        forms.offer(actor, StatementForm.holding(statement), model);
        return new ModelAndView(CORRECTION, "id", id);
    }

    @PostMapping("/correction")
    ModelAndView correct(
            Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Statement statement = StatementController.found(statements, id);
        Form form = Form.typed(StatementForm.NAME, sent);
        StatementFacts facts = StatementForm.read(form);
        if (facts != null) {
            String reason = form.value("reason");
            if (StatementForm.done(form, statements.correct(actor, statement.id(), form.readAt(), facts, reason))) {
                return StatementController.show(statement.id());
            }
        }
        forms.offer(actor, form, model);
        return form.again(CORRECTION).addObject("id", id);
    }

    @GetMapping("/withdrawal")
    ModelAndView ask(Actor actor, @PathVariable UUID id, Locale locale) {
        Statement statement = StatementController.found(statements, id);
        if (!statements.mayChange(actor, statement)) {
            return StatementController.show(statement.id());
        }
        Form form = Form.fresh(StatementForm.NAME).at(statement.version());
        return new ModelAndView(WITHDRAWAL, "form", form).addObject("view", views.of(actor, statement, locale));
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Locale locale) {
        Statement statement = StatementController.found(statements, id);
        Form form = Form.typed(StatementForm.NAME, sent);
        String reason = form.value("reason");
        return StatementForm.done(form, statements.withdraw(actor, statement.id(), form.readAt(), reason))
                ? StatementController.show(statement.id())
                : form.again(WITHDRAWAL).addObject("view", views.of(actor, statement, locale));
    }
}
