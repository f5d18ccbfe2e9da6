package vn.loive.instructions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyKind;

/** How agencies are addressed: all of a kind together where the template has words for it, else each by its name. */
final class Salutation {

    private final Map<AgencyKind, List<String>> lines = new EnumMap<>(AgencyKind.class);

    /**
     * Addresses some agencies.
     *
     * @param chosen those that are addressed
     * @param all all that could be, by which one knows whether nobody of a kind was left out
     */
    Salutation(List<Agency> chosen, List<Agency> all, LetterTemplate template) {
        chosen.stream().map(Agency::kind).distinct().sorted().forEach(kind -> {
            List<String> named = names(chosen, kind);
            boolean everybody =
                    named.size() > 1 && named.size() == names(all, kind).size();
            lines.put(
                    kind,
                    template.together(kind).filter(_ -> everybody).map(List::of).orElse(named));
        });
    }

    /** One line for each name. */
    List<String> lines() {
        List<String> all = new ArrayList<>();
        lines.values().forEach(all::addAll);
        return all;
    }

    /** The agencies of one kind in one line. */
    String line(AgencyKind kind) {
        return String.join(", ", lines.getOrDefault(kind, List.of()));
    }

    /** The kinds that are addressed. */
    List<AgencyKind> kinds() {
        return List.copyOf(lines.keySet());
    }

    private static List<String> names(List<Agency> agencies, AgencyKind kind) {
        return agencies.stream()
                .filter(agency -> agency.kind() == kind)
                .map(Agency::name)
                .toList();
    }
}
