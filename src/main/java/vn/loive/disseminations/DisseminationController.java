package vn.loive.disseminations;

import java.util.List;
import java.util.Locale;
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
import vn.loive.disseminations.DisseminationViews.View;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;
import vn.loive.ui.Pager;
import vn.loive.ui.Visibility;

/** The register of disseminations: its list, the entry of a new one, and one dissemination. */
@Controller
@RequestMapping(DisseminationController.PATH)
class DisseminationController {

    static final String PATH = "/documents/disseminations";

    private static final int ROWS = 50;

    private final Disseminations disseminations;
    private final DisseminationViews views;
    private final DisseminationChoices choices;
    private final Visibility visibility;

    DisseminationController(
            Disseminations disseminations,
            DisseminationViews views,
            DisseminationChoices choices,
            Visibility visibility) {
        this.disseminations = disseminations;
        this.views = views;
        this.choices = choices;
        this.visibility = visibility;
    }

    @GetMapping
    ModelAndView list(Actor actor, @RequestParam MultiValueMap<String, String> sent, Locale locale, Model model) {
        Form asked = Form.typed("disseminations.filter", sent);
        DisseminationFilter filter = DisseminationForm.filter(asked);
        List<Dissemination> found = disseminations.list(filter);
        DisseminationOrder order = DisseminationOrder.of(asked.value("order"));
        Integer page = sent.containsKey("page") ? asked.number("page") : null;
        boolean whole = asked.holds("whole", "true");
        Pager pager = new Pager(page == null ? 1 : page, whole ? Math.max(1, found.size()) : ROWS, found.size());
        List<View> sorted = order.sorted(views.of(found, locale));
        choices.offerFilter(actor, model);
        model.addAttribute("filtered", !filter.equals(DisseminationFilter.ALL))
                .addAttribute("order", order)
                .addAttribute("pager", pager)
                .addAttribute("views", sorted.subList(pager.offset(), pager.last()))
                .addAttribute("totals", views.reached(found, locale))
                .addAttribute("mayEnter", mayEnter());
        return asked.again("disseminations/list");
    }

    @GetMapping("/new")
    String blank(Actor actor, @RequestParam(defaultValue = "") String document, Model model) {
        choices.offer(actor, DisseminationForm.fresh().with("document", document), model);
        return "disseminations/new-dissemination";
    }

    @PostMapping
    ModelAndView record(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Form form = Form.typed(DisseminationForm.NAME, sent);
        DisseminationFacts facts = DisseminationForm.read(form);
        DisseminationId id = new DisseminationId(UUID.randomUUID());
        if (facts != null && DisseminationForm.done(form, disseminations.record(actor, id, facts))) {
            return show(id);
        }
        choices.offer(actor, form, model);
        return form.again("disseminations/new-dissemination");
    }

    @GetMapping("/{id}")
    String one(Actor actor, @PathVariable UUID id, Locale locale, Model model) {
        Dissemination found = found(disseminations, id);
        model.addAttribute("view", views.of(found, locale))
                .addAttribute("history", views.history(disseminations.history(found.id()), locale))
                .addAttribute("mayChange", mayEnter() && disseminations.mayChange(actor, found));
        return "disseminations/dissemination";
    }

    static Dissemination found(Disseminations disseminations, UUID id) {
        return disseminations
                .find(new DisseminationId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Leads on to the page of a dissemination. */
    static ModelAndView show(DisseminationId id) {
        return new ModelAndView("redirect:" + PATH + "/" + id.value(), HttpStatus.SEE_OTHER);
    }

    private boolean mayEnter() {
        return visibility.mayOpen(PATH + "/new");
    }
}
