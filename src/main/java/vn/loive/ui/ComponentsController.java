package vn.loive.ui;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The sheet of all components, there in a demonstration only; its form shows what a refusal looks like. */
@Controller
class ComponentsController {

    private static final String PATH = "/components";
    private static final String VIEW = "ui/components";
    private static final String FORM = "ui.sample";
    private static final int LONGEST = 120;

    private final ObjectProvider<DemonstrationDay> demonstration;
    private final Samples samples;

    ComponentsController(ObjectProvider<DemonstrationDay> demonstration, Samples samples) {
        this.demonstration = demonstration;
        this.samples = samples;
    }

    @GetMapping(PATH)
    String sheet(Model model, Locale locale) {
        onlyInDemonstration();
        model.addAttribute("form", Form.fresh(FORM).with("kind", "exact"));
        offer(model, locale);
        return VIEW;
    }

    @PostMapping(PATH)
    Object check(@RequestParam MultiValueMap<String, String> sent, Model model, Locale locale) {
        onlyInDemonstration();
        var form = Form.typed(FORM, sent);
        form.number("times");
        form.day("day");
        form.text("place", LONGEST);
        offer(model, locale);
        return form.refused() ? form.again(VIEW) : new ModelAndView("redirect:" + PATH, HttpStatus.SEE_OTHER);
    }

    private void offer(Model model, Locale locale) {
        model.addAttribute("figures", samples.figures(locale));
        model.addAttribute("clocks", Samples.clocks());
        model.addAttribute("pager", new Pager(1, 6, 16));
        model.addAttribute(
                "kinds",
                List.of(
                        Choice.ofKey("exact", "ui.sample.kind.exact"),
                        Choice.ofKey("more-than", "ui.sample.kind.more-than"),
                        Choice.ofKey("not-counted", "ui.sample.kind.not-counted")));
        model.addAttribute(
                "channels",
                List.of(
                        Choice.ofKey("loudspeaker", "ui.sample.channels.loudspeaker"),
                        Choice.ofKey("banner", "ui.sample.channels.banner")));
        model.addAttribute(
                "units",
                List.of(
                        Choice.ofKey("times", "ui.sample.unit.times"),
                        Choice.ofKey("people", "ui.sample.unit.people")));
    }

    private void onlyInDemonstration() {
        if (demonstration.stream().allMatch(day -> day.day().isEmpty())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
