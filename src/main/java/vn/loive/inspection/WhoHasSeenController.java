package vn.loive.inspection;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.inspection.RecordLines.Line;
import vn.loive.shared.Actor;
import vn.loive.ui.Visibility;

/** Who has seen one person: for auditors, who may ask of anybody, and for those with a part in the matter. */
@Controller
@RequestMapping("/guarded/record")
class WhoHasSeenController {

    private final RecordReading reading;
    private final RecordFile file;
    private final Transactions guarded;
    private final ApplicationEventPublisher events;
    private final Visibility visibility;
    private final PersonsKnown persons;

    WhoHasSeenController(
            RecordReading reading,
            RecordFile file,
            @Guarded Transactions guarded,
            ApplicationEventPublisher events,
            Visibility visibility,
            PersonsKnown persons) {
        this.reading = reading;
        this.file = file;
        this.guarded = guarded;
        this.events = events;
        this.visibility = visibility;
        this.persons = persons;
    }

    /** Who has seen a person, when, for whom and what for; the same page for a person that does not exist. */
    @GetMapping("/subject/{id}")
    String seen(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("auditor", auditorOrInvolved(actor, id));
        return guarded.as(actor, () -> {
            events.publishEvent(new RecordEvent.RecordRead(actor, "record/" + id));
            List<Line> lines = reading.all(RecordSearch.of("subject/" + id));
            model.addAttribute("id", id);
            model.addAttribute("lines", lines);
            count(lines.stream().filter(line -> line.purpose() != null).toList(), model);
            return "inspection/seen";
        });
    }

    private static void count(List<Line> openings, Model model) {
        model.addAttribute("openings", openings.size());
        model.addAttribute(
                "people", openings.stream().map(Line::account).distinct().count());
    }

    @GetMapping("/subject/{id}/file")
    ResponseEntity<byte[]> seenFile(Actor actor, @PathVariable UUID id, Locale language) {
        auditorOrInvolved(actor, id);
        return guarded.as(actor, () -> {
            List<Line> lines = reading.all(RecordSearch.of("subject/" + id));
            events.publishEvent(new RecordEvent.RecordTaken(actor, "record/" + id, lines.size()));
            return file.of(lines, language);
        });
    }

    /** Whether it is an auditor who asks, who may ask of anybody; others must have a part in the matter. */
    private boolean auditorOrInvolved(Actor actor, UUID id) {
        boolean auditor = visibility.mayOpen("/guarded/record");
        if (!auditor && !persons.knows(actor, id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return auditor;
    }
}
