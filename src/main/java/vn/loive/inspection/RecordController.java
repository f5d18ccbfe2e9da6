package vn.loive.inspection;

import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.loive.inspection.RecordLines.Line;
import vn.loive.shared.Actor;
import vn.loive.ui.Section;

/** The record of the programme in the reader's province, the newest first; nothing of the guarded wing. */
@Controller
class RecordController {

    private static final int SECTION_ORDER = 900;

    private final RecordReading reading;
    private final RecordFile file;
    private final ApplicationEventPublisher events;

    RecordController(RecordReading reading, RecordFile file, ApplicationEventPublisher events) {
        this.reading = reading;
        this.file = file;
        this.events = events;
    }

    @Bean
    static Section inspectionSection() {
        return new Section("inspection.section", "/audit", SECTION_ORDER, List.of("/guarded/record"));
    }

    @GetMapping("/audit")
    String entries(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        reading.fill(model, "/audit", typed, page);
        return "inspection/entries";
    }

    /** What was found, as a file; that it was taken stands in the record too. */
    @GetMapping("/audit/file")
    ResponseEntity<byte[]> file(Actor actor, @RequestParam MultiValueMap<String, String> typed, Locale language) {
        List<Line> lines = reading.file(typed);
        if (lines == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        events.publishEvent(new RecordEvent.RecordTaken(actor, "record/open", lines.size()));
        return file.of(lines, language);
    }
}
