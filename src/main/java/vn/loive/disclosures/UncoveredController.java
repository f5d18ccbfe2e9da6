package vn.loive.disclosures;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.AgencyId;
import vn.loive.consents.PartSharing;
import vn.loive.consents.ToldPart;
import vn.loive.shared.Actor;
import vn.loive.ui.Section;

/** The persons of the agency of whom others are told without consent and without a legal ground, for its supervisors. */
@Controller
class UncoveredController {

    private static final int SECTION_ORDER = 25;

    private final PartSharing sharing;
    private final Agencies agencies;

    UncoveredController(PartSharing sharing, Agencies agencies) {
        this.sharing = sharing;
        this.agencies = agencies;
    }

    @Bean
    static Section disclosuresSection() {
        return new Section("disclosures.section", "/guarded/consents", SECTION_ORDER);
    }

    @GetMapping("/guarded/consents")
    ModelAndView list(Actor actor) {
        List<ToldPart> lacking = sharing.lacking(actor);
        return new ModelAndView("disclosures/uncovered")
                .addObject("lacking", lacking)
                .addObject(
                        "names",
                        agencies.byId(lacking.stream()
                                .map(one -> new AgencyId(one.part().agency()))
                                .distinct()
                                .toList()));
    }
}
