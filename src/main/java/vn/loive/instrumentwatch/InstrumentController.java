package vn.loive.instrumentwatch;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.loive.instruments.InstrumentId;
import vn.loive.instruments.InstrumentReviews;
import vn.loive.instruments.Instruments;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;
import vn.loive.ui.Pager;
import vn.loive.ui.Visibility;

/** The register of instruments as a list, and one instrument. */
@Controller
@RequestMapping(InstrumentController.PATH)
class InstrumentController {

    static final String PATH = "/instruments";

    private static final int ROWS = 50;

    private final Instruments instruments;
    private final InstrumentReviews reviews;
    private final InstrumentViews views;
    private final Visibility visibility;

    InstrumentController(
            Instruments instruments, InstrumentReviews reviews, InstrumentViews views, Visibility visibility) {
        this.instruments = instruments;
        this.reviews = reviews;
        this.views = views;
        this.visibility = visibility;
    }

    @GetMapping
    String list(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model) {
        List<InstrumentView> all = views.all(actor);
        String page = Form.typed("instrumentwatch.list", sent).value("page");
        Pager pager = new Pager(page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1, ROWS, all.size());
        model.addAttribute("pager", pager)
                .addAttribute("views", all.subList(pager.offset(), pager.last()))
                .addAttribute(
                        "warned",
                        all.stream().filter(one -> !one.warnings().isEmpty()).count())
                .addAttribute("limits", views.limits())
                .addAttribute("mayEnter", visibility.mayOpen(PATH + "/new"));
        return "instrumentwatch/list";
    }

    @GetMapping("/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model) {
        InstrumentId known = new InstrumentId(id);
        InstrumentPast past = new InstrumentPast(reviews.of(known), instruments.history(known), reviews.turns(known));
        model.addAttribute("view", views.one(actor, id, past))
                .addAttribute("past", past)
                .addAttribute("mayEnter", visibility.mayOpen(PATH + "/new"));
        return "instrumentwatch/instrument";
    }
}
