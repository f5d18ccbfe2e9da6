package vn.loive.statements;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;
import vn.loive.ui.Pager;
import vn.loive.ui.Visibility;

/** The register of statements: its list, the entry of a new one, and one statement. */
@Controller
class StatementController {

    private static final int ROWS = 50;

    private final Statements statements;
    private final StatementViews views;
    private final StatementForm forms;
    private final ObjectProvider<StatementNotes> notes;
    private final Visibility visibility;

    StatementController(
            Statements statements,
            StatementViews views,
            StatementForm forms,
            ObjectProvider<StatementNotes> notes,
            Visibility visibility) {
        this.statements = statements;
        this.views = views;
        this.forms = forms;
        this.notes = notes;
        this.visibility = visibility;
    }

    @GetMapping("/statements")
    ModelAndView list(Actor actor, @RequestParam MultiValueMap<String, String> sent, Locale locale, Model model) {
        Form asked = Form.typed("statements.filter", sent);
        StatementFilter filter = StatementForm.filter(asked);
        List<Statement> found = statements.list(filter);
        Integer page = sent.containsKey("page") ? asked.number("page") : null;
        Pager pager = new Pager(page == null ? 1 : page, ROWS, found.size());
        forms.offerFilter(actor, model);
        model.addAttribute("filtered", !filter.equals(StatementFilter.ALL));
        model.addAttribute("pager", pager);
        model.addAttribute("views", views.of(actor, found.subList(pager.offset(), pager.last()), locale));
        model.addAttribute("mayState", mayState());
        return asked.again("statements/list");
    }

    @GetMapping("/statements/new")
    String blank(Actor actor, Model model) {
        forms.offer(actor, StatementForm.fresh(), model);
        return "statements/new-statement";
    }

    @PostMapping("/statements")
    ModelAndView state(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Form form = Form.typed(StatementForm.NAME, sent);
        StatementFacts facts = StatementForm.read(form);
        StatementId id = new StatementId(UUID.randomUUID());
        if (facts != null && StatementForm.done(form, statements.state(actor, id, facts))) {
            return show(id);
        }
        forms.offer(actor, form, model);
        return form.again("statements/new-statement");
    }

    @GetMapping("/statements/{id}")
    String one(Actor actor, @PathVariable UUID id, Locale locale, Model model) {
        Statement statement = found(statements, id);
        model.addAttribute("view", views.of(actor, statement, locale));
        model.addAttribute("tooManyYears", statement.facts().namesMoreYearsThanItsDays());
        model.addAttribute(
                "notes",
                notes.stream()
                        .flatMap(note -> note.of(statement, locale).stream())
                        .toList());
        model.addAttribute("history", views.history(statements.history(statement.id()), locale));
        model.addAttribute("mayChange", mayState() && statements.mayChange(actor, statement));
        return "statements/statement";
    }

    static Statement found(Statements statements, UUID id) {
        return statements
                .find(new StatementId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Leads on to the page of a statement. */
    static ModelAndView show(StatementId id) {
        return new ModelAndView("redirect:/statements/" + id.value(), HttpStatus.SEE_OTHER);
    }

    private boolean mayState() {
        return visibility.mayOpen("/statements/new");
    }
}
