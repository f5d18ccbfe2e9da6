package vn.loive.narratives;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.loive.narratives.ConsolidatedNarratives.Chapter;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;

/** What all addressees say in words, for the agency that asked, to be read and printed. */
@Controller
class ConsolidatedNarrativesController {

    private final NarrativeDesk desk;
    private final ConsolidatedNarratives consolidated;
    private final Clock clock;

    ConsolidatedNarrativesController(NarrativeDesk desk, ConsolidatedNarratives consolidated, Clock clock) {
        this.desk = desk;
        this.consolidated = consolidated;
        this.clock = clock;
    }

    @GetMapping("/requests/{id}/narratives")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        ReportRequest request = desk.asked(actor, id);
        List<Chapter> chapters = consolidated.of(request);
        model.addAttribute("request", request);
        model.addAttribute("chapters", chapters);
        model.addAttribute("come", chapters.getFirst().come());
        model.addAttribute("asked", chapters.getFirst().answers().size());
        model.addAttribute("at", clock.instant());
        return "narratives/consolidated";
    }
}
