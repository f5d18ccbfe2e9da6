package vn.loive.provisions;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * The rules that law, standard or house sets, each with the days on which it holds.
 * Whoever counts a deadline, a length or a limit asks here with a legal day instead of writing the number down.
 */
@Service
public class Provisions {

    private final ProvisionRepository repository;
    private volatile List<Provision> read = List.of();

    Provisions(ProvisionRepository repository) {
        this.repository = repository;
    }

    /**
     * The rule as it stands on the legal day.
     *
     * @throws IllegalStateException if nothing is laid down for that day, which is a gap in our rows
     */
    public Provision of(ProvisionCode code, LocalDate day) {
        return all().stream()
                .filter(provision -> provision.code().equals(code) && provision.holdsOn(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No provision %s holds on %s".formatted(code, day)));
    }

    /** The rule's value on the legal day, as a whole number in its own unit. */
    public int number(ProvisionCode code, LocalDate day) {
        return of(code, day).number();
    }

    /** Every rule, ordered by code and first day. */
    public List<Provision> all() {
        if (read.isEmpty()) {
            // Rows change by migration only, thus never while the program runs.
            read = repository.all();
        }
        return read;
    }
}
