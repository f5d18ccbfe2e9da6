package vn.loive.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.provisions.Provision;
import vn.loive.shared.LegalTerm;

/**
 * What a reception place is looked at for, and what was found last; an item nobody has looked at is open, never met.
 *
 * @param items the conditions of the day in their order
 */
@LegalTerm(
        vi = "bảng kiểm điều kiện tiếp nhận",
        means = "What a reception place is looked at for, and what was found last.")
public record Checklist(List<Item> items) {

    private static final String SUBJECT = "reception-place.";

    /**
     * A condition with what was found last.
     *
     * @param condition its name
     * @param rule the dated row it stands in, with its source
     * @param met whether it is met; nothing when nobody has looked
     * @param day when somebody looked; nothing when nobody has
     */
    public record Item(
            String condition,
            Provision rule,
            @Nullable Boolean met,
            @Nullable LocalDate day) {}

    public Checklist {
        items = List.copyOf(items);
    }

    /** How many conditions somebody has found unmet. */
    public long unmet() {
        return items.stream().filter(item -> Boolean.FALSE.equals(item.met())).count();
    }

    /** How many conditions nobody has looked at. */
    public long open() {
        return items.stream().filter(item -> item.met() == null).count();
    }

    /** The conditions of a day, with what had been found by then. */
    static Checklist of(List<Provision> rules, LocalDate day, List<Inspection> inspections) {
        List<Inspection> latest = until(day, inspections);
        return new Checklist(rules.stream()
                .filter(rule -> rule.code().value().startsWith(SUBJECT) && rule.holdsOn(day))
                .sorted(Comparator.comparing(Provision::value))
                .map(rule -> item(rule, latest))
                .toList());
    }

    private static List<Inspection> until(LocalDate day, List<Inspection> inspections) {
        return inspections.stream()
                .filter(inspection -> !inspection.day().isAfter(day))
                .sorted(Comparator.comparing(Inspection::day)
                        .thenComparingInt(Inspection::version)
                        .reversed())
                .toList();
    }

    private static Item item(Provision rule, List<Inspection> latest) {
        String name = rule.code().value().substring(SUBJECT.length());
        Optional<Inspection> last = latest.stream()
                .filter(inspection -> inspection.met().containsKey(name))
                .findFirst();
        return new Item(
                name,
                rule,
                last.map(inspection -> inspection.met().get(name)).orElse(null),
                last.map(Inspection::day).orElse(null));
    }

    /** Whether it has a condition of that name. */
    boolean asks(String condition) {
        return items.stream().anyMatch(item -> item.condition().equals(condition));
    }
}
