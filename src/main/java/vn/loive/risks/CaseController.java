package vn.loive.risks;

import java.time.Clock;
import java.util.List;
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
import vn.loive.places.Places;
import vn.loive.shared.Actor;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/** The yearly statement whether a place had cases; for the department that leads alone. */
@Controller
class CaseController {

    private static final String NAME = "risks.happened";

    private final Risks risks;
    private final Places places;
    private final Clock clock;

    CaseController(Risks risks, Places places, Clock clock) {
        this.risks = risks;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/risks/{code}/cases")
    String cases(Actor actor, @PathVariable String code, @RequestParam(defaultValue = "") String year, Model model) {
        AskedPlace asked = asked(actor, code, year);
        List<CaseStatement> said = risks.cases(asked.place().id(), asked.year());
        Form form = Form.fresh(NAME);
        if (!said.isEmpty()) {
            form.with("had", said.getFirst().hasCases() ? "YES" : "NO")
                    .at(said.getFirst().version());
        }
        model.addAttribute("form", form);
        show(asked, said, model);
        return "risks/cases";
    }

    @PostMapping("/risks/{code}/cases")
    ModelAndView state(
            Actor actor, @PathVariable String code, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Form form = Form.typed(NAME, sent);
        AskedPlace asked = asked(actor, code, form.value("year"));
        Had had = form.oneOf("had", Had.class);
        if (had != null) {
            risks.stateCases(actor, asked.place(), asked.year(), had == Had.YES, form.readAt())
                    .forEach(form::refuse);
        }
        if (form.refused()) {
            show(asked, risks.cases(asked.place().id(), asked.year()), model);
            return form.again("risks/cases");
        }
        return new ModelAndView("redirect:" + asked.path(), HttpStatus.SEE_OTHER);
    }

    /** What may be stated. */
    enum Had {
        /** There were cases. */
        YES,
        /** It was looked into, and there were none. */
        NO
    }

    private AskedPlace asked(Actor actor, String code, String year) {
        if (!risks.leads(actor)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return AskedPlace.of(places, code, year, clock);
    }

    private static void show(AskedPlace asked, List<CaseStatement> said, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("said", said);
        model.addAttribute("choices", Choice.ofEnum(Had.class, "risks.happened.had"));
    }
}
