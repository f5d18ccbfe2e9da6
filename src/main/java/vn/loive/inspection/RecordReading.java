package vn.loive.inspection;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import vn.loive.inspection.RecordedActs.Unsealed;

/** Fills a page of the record with what was looked for, on the connection of whichever wing reads. */
@Component
class RecordReading {

    private static final int PAGE = 50;

    private final RecordedActs repository;
    private final RecordLines lines;
    private final RecordWords words;
    private final Clock clock;

    RecordReading(RecordedActs repository, RecordLines lines, RecordWords words, Clock clock) {
        this.repository = repository;
        this.lines = lines;
        this.words = words;
        this.clock = clock;
    }

    /** Puts the page into the model: filter, lines, the pages beside it, and what is not sealed yet. */
    void fill(Model model, String path, MultiValueMap<String, String> typed, int page) {
        RecordFilter filter = RecordFilter.typed(typed, words);
        RecordSearch search = filter.search();
        int shown = Math.max(1, page);
        List<RecordedAct> found = search == null ? List.of() : repository.found(search, PAGE + 1, (shown - 1) * PAGE);
        model.addAttribute("form", filter.form());
        model.addAttribute("agencies", lines.agencies());
        model.addAttribute("purposes", RecordSearch.PURPOSES);
        model.addAttribute("lines", lines.of(found.stream().limit(PAGE).toList()));
        model.addAttribute("address", filter.address(path));
        model.addAttribute("narrowed", !filter.address(path).equals(path));
        model.addAttribute("file", filter.address(path + "/file"));
        model.addAttribute("earlier", found.size() > PAGE ? shown + 1 : null);
        model.addAttribute("later", shown > 1 ? shown - 1 : null);
        window(model);
    }

    /** What was looked for, for a file; nothing when something typed is refused. */
    @Nullable
    List<RecordLines.Line> file(MultiValueMap<String, String> typed) {
        RecordSearch search = RecordFilter.typed(typed, words).search();
        return search == null ? null : all(search);
    }

    List<RecordLines.Line> all(RecordSearch search) {
        return lines.of(repository.found(search, RecordFile.MOST, 0));
    }

    private void window(Model model) {
        Unsealed unsealed = repository.unsealed();
        model.addAttribute("unsealed", unsealed.rows());
        model.addAttribute(
                "minutes",
                unsealed.oldest() == null
                        ? 0
                        : Math.max(
                                0,
                                Duration.between(unsealed.oldest(), clock.instant())
                                        .toMinutes()));
    }
}
