package vn.loive.statements;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.figures.DaysInWords;
import vn.loive.figures.FigureKind;
import vn.loive.places.Place;
import vn.loive.places.PlaceCode;
import vn.loive.places.Places;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.Period;
import vn.loive.shared.ProvinceCode;
import vn.loive.ui.Form;

/** Statements about one subject side by side in time, with the days for which nobody, or more than one, said anything. */
@Controller
class CoverageController {

    /** A chain as the page shows it, its days in words. */
    record Shown(String province, List<Run> runs, List<String> gaps, List<String> overlaps) {}

    /** Days for which the same was said; unheard when all that was said is that nothing was heard. */
    record Run(String days, List<StatementViews.View> said, boolean unheard) {}

    private final Statements statements;
    private final StatementViews views;
    private final Places places;
    private final Clock clock;

    CoverageController(Statements statements, StatementViews views, Places places, Clock clock) {
        this.statements = statements;
        this.views = views;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/statements/coverage")
    ModelAndView sideBySide(Actor actor, @RequestParam MultiValueMap<String, String> sent, Locale locale, Model model) {
        Form asked = Form.typed("statements.filter", sent);
        StatementFilter filter = StatementForm.filter(asked);
        List<StatedSubject> subjects = StatedSubject.occurrences();
        StatedSubject chosen = filter.subject();
        StatedSubject subject = chosen != null && subjects.contains(chosen) ? chosen : subjects.getFirst();
        model.addAttribute("subjects", StatementForm.choices(subjects));
        model.addAttribute("subject", subject);
        model.addAttribute(
                "chains",
                statements.chains(subject, filter.period()).stream()
                        .map(chain -> shown(actor, chain, locale))
                        .toList());
        return asked.again("statements/coverage");
    }

    private Shown shown(Actor actor, Chain chain, Locale locale) {
        return new Shown(
                name(chain.province()),
                chain.stretches().stream()
                        .map(stretch -> run(actor, stretch, locale))
                        .toList(),
                words(chain.gaps(), locale),
                words(chain.overlaps(), locale));
    }

    private Run run(Actor actor, Stretch<Statement> stretch, Locale locale) {
        boolean unheard =
                stretch.said().stream().allMatch(said -> said.facts().figureKind() == FigureKind.NIL_INFORMATION);
        return new Run(
                sentenceStart(stretch.days(), locale),
                views.of(actor, stretch.said(), locale),
                unheard && !stretch.isGap());
    }

    private static List<String> words(List<Stretch<Statement>> stretches, Locale locale) {
        return stretches.stream()
                .map(stretch -> sentenceStart(stretch.days(), locale))
                .toList();
    }

    private static String sentenceStart(Period days, Locale locale) {
        String words = new DaysInWords(locale).of(days);
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }

    private String name(ProvinceCode province) {
        return places.on(PlaceCode.of(province), LegalDay.today(clock))
                .map(Place::name)
                .orElse("");
    }
}
