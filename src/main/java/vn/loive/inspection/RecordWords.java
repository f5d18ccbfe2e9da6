package vn.loive.inspection;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.loive.shared.VietnameseText;

/** The names of acts and of kinds of things in both languages, to be found by what somebody types of them. */
@Component
class RecordWords {

    private final Map<String, Set<String>> acts = named("audit.act.");
    private final Map<String, Set<String>> kinds = named("audit.subject.");

    /** The acts whose name holds these words, with or without marks. */
    Set<String> acts(String words) {
        return holding(acts, words);
    }

    /** The kinds of things whose name holds these words. */
    Set<String> kinds(String words) {
        return holding(kinds, words);
    }

    /** Every kind of thing. */
    Set<String> kinds() {
        return kinds.keySet();
    }

    private static Set<String> holding(Map<String, Set<String>> names, String words) {
        String folded = VietnameseText.fold(words);
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(name -> name.contains(folded)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Set<String>> named(String prefix) {
        Map<String, Set<String>> names = new TreeMap<>();
        for (Locale language : List.of(Locale.ROOT, Locale.ENGLISH)) {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "messages/audit",
                    language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            bundle.keySet().stream()
                    .filter(key -> key.startsWith(prefix))
                    .forEach(key -> names.computeIfAbsent(key.substring(prefix.length()), _ -> new HashSet<>())
                            .add(VietnameseText.fold(bundle.getString(key))));
        }
        return names;
    }
}
