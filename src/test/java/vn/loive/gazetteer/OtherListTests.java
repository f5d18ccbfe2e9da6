package vn.loive.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.loive.shared.VietnameseText;

/**
 * Compares the list with another one made by others, where that lies at hand.
 * Every difference that is left stands in docs/places-differences.md with its reason; a new one fails.
 */
class OtherListTests {

    private static final Path OTHER =
            Path.of(System.getenv().getOrDefault("LOIVE_SHARED", "../shared")).resolve("data/administrative-units");
    private static final LocalDate LAST_OF_63 = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER_DONG_NAI = LocalDate.of(2026, 5, 1);

    /** Nông trường, which the other list shortens. */
    private static final Set<String> SHORTENED = Set.of("02902", "04621", "04627", "06616", "19114", "19246");

    /** Whole here and divided there: the other list mixes up two communes of one name. */
    private static final Set<String> NAMESAKES = Set.of("11185", "23504", "24250", "27679", "28924", "30457", "30679");

    /** Xã Ba Chẽ is 06970; later versions of the other list correct it. */
    private static final String BA_CHE = "06970";

    private static final String BA_CHE_THERE = "06978";

    private static final List<UnitRow> OURS = ListReader.read(FirstList.files()).units();

    @BeforeAll
    static void thereIsAnotherList() {
        assumeTrue(Files.isDirectory(OTHER), "skipped: no other list of places at hand");
    }

    @Test
    void theOldStateIsTheSame() throws IOException {
        Map<String, String> other = units("units-3-tier.csv");
        Map<String, String> ours = units(LAST_OF_63);
        assertThat(differences(ours, other)).isEqualTo(SHORTENED);
    }

    @Test
    void theNewStateIsTheSame() throws IOException {
        Map<String, String> other = units("units-2-tier.csv");
        assertThat(differences(units(AFTER_DONG_NAI), other)).containsExactlyInAnyOrder(BA_CHE, BA_CHE_THERE);
    }

    @Test
    void whatBecameOfWhatIsTheSameButForTheClassesThatAreWrittenDown() throws IOException {
        Map<String, Map<String, Boolean>> other = new TreeMap<>();
        for (String line : lines("commune-mergers-2025-07-01.csv")) {
            String[] cells = line.split(",", 4);
            if (!cells[1].isEmpty()) {
                other.computeIfAbsent(cells[1], _ -> new TreeMap<>())
                        .put(cells[0].equals(BA_CHE_THERE) ? BA_CHE : cells[0], cells[2].equals("whole"));
            }
        }
        Map<String, Long> classes = new TreeMap<>();
        Set<String> unexplained = new TreeSet<>();
        for (UnitRow row : OURS) {
            if (row.code().value().length() == 5 && LAST_OF_63.equals(row.to())) {
                String its = kind(row, other.getOrDefault(row.code().value(), Map.of()));
                classes.merge(its, 1L, Long::sum);
                if (its.equals("unexplained")) {
                    unexplained.add(row.code().value());
                }
            }
        }
        assertThat(unexplained).isEmpty();
        assertThat(classes)
                .isEqualTo(Map.of(
                        "same, whole", 9_473L,
                        "same, divided", 17L,
                        "chief successor only", 427L,
                        "no code there", 111L,
                        "namesakes there", 7L));
    }

    private static String kind(UnitRow row, Map<String, Boolean> there) {
        String code = row.code().value();
        Set<String> here = row.becomes().stream().map(one -> one.code().value()).collect(Collectors.toSet());
        boolean whole = row.becomes().stream().allMatch(UnitRow.Becomes::whole);
        if (there.isEmpty()) {
            return "no code there";
        }
        if (NAMESAKES.contains(code)) {
            return "namesakes there";
        }
        if (here.equals(there.keySet())) {
            return whole ? "same, whole" : "same, divided";
        }
        return !whole && here.size() == 1 && there.keySet().containsAll(here) ? "chief successor only" : "unexplained";
    }

    private static Set<String> differences(Map<String, String> ours, Map<String, String> other) {
        Set<String> codes = new TreeSet<>(ours.keySet());
        codes.addAll(other.keySet());
        codes.removeIf(code -> ours.getOrDefault(code, "").equals(other.getOrDefault(code, "")));
        return codes;
    }

    private static Map<String, String> units(LocalDate day) {
        return OURS.stream()
                .filter(row -> row.standsOn(day))
                .collect(Collectors.toMap(
                        row -> row.code().value(),
                        row -> compared(
                                row.name(),
                                row.parent() == null ? "" : row.parent().value())));
    }

    private static Map<String, String> units(String file) throws IOException {
        return lines(file).stream()
                .map(line -> line.split(",", -1))
                .collect(Collectors.toMap(cells -> cells[0], cells -> compared(cells[2], cells[4])));
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(OTHER.resolve(file)).stream().skip(1).toList();
    }

    /** Without regard to capitals, to the shape of an apostrophe and to the vowel on which the tone stands. */
    private static String compared(String name, String parent) {
        String decomposed = java.text.Normalizer.normalize(
                VietnameseText.normalise(name).toLowerCase(Locale.ROOT).replace('’', '\''),
                java.text.Normalizer.Form.NFD);
        String tones = Pattern.compile("[^\\u0300\\u0301\\u0303\\u0309\\u0323 ]")
                .matcher(decomposed)
                .replaceAll("");
        return Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]")
                        .matcher(decomposed)
                        .replaceAll("") + tones + "|" + parent;
    }
}
