package vn.loive.provisions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** The words that are read to people, each issue with the day from which it is read. */
@Service
public class SpokenWordings {

    private final ProvisionRepository repository;

    // Rows change by migration only, thus never while the program runs.
    private final Map<ProvisionCode, List<SpokenWording>> read = new ConcurrentHashMap<>();

    SpokenWordings(ProvisionRepository repository) {
        this.repository = repository;
    }

    /**
     * The words in force on the legal day.
     *
     * @throws IllegalStateException if none are laid down for that day, which is a gap in our rows
     */
    public SpokenWording of(ProvisionCode code, LocalDate day) {
        return read.computeIfAbsent(code, repository::wordings).stream()
                .filter(wording -> !wording.from().isAfter(day))
                .max(Comparator.comparing(SpokenWording::from))
                .orElseThrow(() -> new IllegalStateException("No wording of %s on %s".formatted(code, day)));
    }
}
