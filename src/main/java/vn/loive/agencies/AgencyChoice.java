package vn.loive.agencies;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.loive.shared.VietnameseText;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/**
 * A field in which several agencies are chosen out of many, as {@code ui/choose} shows it.
 *
 * @param field the name of the field; what narrows it is sent beside it
 * @param narrowed the words that names must hold to be offered
 * @param chosen what is chosen, whatever the words are; it stands on top
 * @param groups the others whose name holds the words, level by level; levels without any are left out
 * @param all how many there are to choose from
 */
public record AgencyChoice(String field, String narrowed, List<Choice> chosen, List<Group> groups, int all) {

    /** Up to that many are simply listed. */
    private static final int SHORT = 12;

    private static final String BUTTON = "narrow";

    public AgencyChoice {
        chosen = List.copyOf(chosen);
        groups = List.copyOf(groups);
    }

    /**
     * The agencies of one level.
     *
     * @param key message key of its heading
     * @param choices the agencies
     */
    public record Group(String key, List<Choice> choices) {}

    /** What a form offers out of these agencies. */
    public static AgencyChoice of(String field, List<Agency> agencies, Form form) {
        String words = form.value(field + "-narrow").strip();
        String folded = VietnameseText.fold(words);
        Predicate<Agency> held = agency -> form.holds(field, agency.id().value().toString());
        List<Agency> others = agencies.stream()
                .filter(held.negate())
                .filter(agency -> Stream.of(agency.name(), agency.shortName(), agency.symbol())
                        .anyMatch(name -> VietnameseText.fold(name).contains(folded)))
                .toList();
        List<Group> groups = Arrays.stream(AgencyLevel.values())
                .map(level -> group(level, others))
                .filter(group -> !group.choices().isEmpty())
                .toList();
        return new AgencyChoice(field, words, choices(agencies.stream().filter(held)), groups, agencies.size());
    }

    /** Whether the form was sent to narrow the field, not to act; it is to be shown again as it is. */
    public static boolean narrows(Form form, String field) {
        return form.holds(BUTTON, field) || !form.value(field + "-narrow").equals(form.value(field + "-narrowed"));
    }

    /** Whether there are few enough to be simply listed. */
    public boolean few() {
        return all <= SHORT;
    }

    /** All of them in one list. */
    public List<Choice> listed() {
        return Stream.concat(chosen.stream(), groups.stream().flatMap(group -> group.choices().stream()))
                .toList();
    }

    private static Group group(AgencyLevel level, List<Agency> agencies) {
        return new Group(
                "agencies.choice." + level.name().toLowerCase(Locale.ROOT),
                choices(agencies.stream().filter(agency -> agency.level() == level)));
    }

    private static List<Choice> choices(Stream<Agency> agencies) {
        return agencies.map(agency -> Choice.ofText(agency.id().value().toString(), agency.shortName()))
                .toList();
    }
}
