package vn.loive.risks;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.places.Places;
import vn.loive.shared.Actor;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;
import vn.loive.ui.Visibility;

/** What is said of the risk of one place, year by year, and the saying of it. */
@Controller
class RiskController {

    private static final String NAME = "risks.form";

    private final Risks risks;
    private final Places places;
    private final Visibility visibility;
    private final Clock clock;

    RiskController(Risks risks, Places places, Visibility visibility, Clock clock) {
        this.risks = risks;
        this.places = places;
        this.visibility = visibility;
        this.clock = clock;
    }

    @GetMapping("/risks/{code}")
    String one(Actor actor, @PathVariable String code, @RequestParam(defaultValue = "") String year, Model model) {
        AskedPlace asked = AskedPlace.of(places, code, year, clock);
        List<RiskProfile> said = risks.of(asked.place().id());
        model.addAttribute("form", filled(said, asked.year()));
        show(actor, asked, said, model);
        return "risks/place";
    }

    @PostMapping("/risks/{code}")
    ModelAndView state(
            Actor actor, @PathVariable String code, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Form form = Form.typed(NAME, sent);
        AskedPlace asked = AskedPlace.of(places, code, form.value("year"), clock);
        risks.state(actor, asked.place(), asked.year(), chosen(form), form.value("reason"), form.readAt())
                .forEach(refusal -> refuse(form, refusal));
        if (form.refused()) {
            show(actor, asked, risks.of(asked.place().id()), model);
            return form.again("risks/place");
        }
        return new ModelAndView("redirect:" + asked.path(), HttpStatus.SEE_OTHER);
    }

    /** The form with what now holds for the year. */
    private static Form filled(List<RiskProfile> said, int year) {
        Form form = Form.fresh(NAME);
        said.stream().filter(profile -> profile.year() == year).findFirst().ifPresent(profile -> {
            form.with("flags", profile.flags().stream().map(RiskFlag::name).toArray(String[]::new));
            form.at(profile.version());
        });
        return form;
    }

    private static Set<RiskFlag> chosen(Form form) {
        return Arrays.stream(RiskFlag.values())
                .filter(flag -> form.holds("flags", flag.name()))
                .collect(Collectors.toSet());
    }

    private void show(Actor actor, AskedPlace asked, List<RiskProfile> said, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("said", said);
        model.addAttribute("flags", Choice.ofEnum(RiskFlag.class, "risks.flag"));
        model.addAttribute(
                "mayState",
                visibility.mayOpen("/risks/%s/cases".formatted(asked.place().code())) && risks.leads(actor));
    }

    private static void refuse(Form form, CannotFlag refusal) {
        switch (refusal) {
            case NO_REASON, REASON_TOO_LONG -> form.refuse("reason", refusal);
            case NOT_THE_LEAD, OTHER_PROVINCE, NOT_IN_THAT_YEAR, CHANGED_SINCE -> form.refuse(refusal);
        }
    }
}
