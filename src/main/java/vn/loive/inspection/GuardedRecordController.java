package vn.loive.inspection;

import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.inspection.RecordLines.Line;
import vn.loive.shared.Actor;

/**
 * The record of both wings in the reader's province.
 * It is read in a transaction of the guarded wing, in which the reading itself is recorded.
 */
@Controller
@RequestMapping("/guarded/record")
class GuardedRecordController {

    private static final String PATH = "/guarded/record";
    private static final String ALL = "record/both";

    private final RecordReading reading;
    private final RecordedActs repository;
    private final RecordFile file;
    private final Transactions guarded;
    private final ApplicationEventPublisher events;

    GuardedRecordController(
            RecordReading reading,
            RecordedActs repository,
            RecordFile file,
            @Guarded Transactions guarded,
            ApplicationEventPublisher events) {
        this.reading = reading;
        this.repository = repository;
        this.file = file;
        this.guarded = guarded;
        this.events = events;
    }

    @GetMapping
    String entries(
            Actor actor,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        return guarded.as(actor, () -> {
            events.publishEvent(new RecordEvent.RecordRead(actor, ALL));
            reading.fill(model, PATH, typed, page);
            model.addAttribute("batch", repository.newestBatch().orElse(null));
            return "inspection/both";
        });
    }

    @GetMapping("/file")
    ResponseEntity<byte[]> file(Actor actor, @RequestParam MultiValueMap<String, String> typed, Locale language) {
        return guarded.as(actor, () -> {
            List<Line> lines = reading.file(typed);
            if (lines == null) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
            events.publishEvent(new RecordEvent.RecordTaken(actor, ALL, lines.size()));
            return file.of(lines, language);
        });
    }
}
