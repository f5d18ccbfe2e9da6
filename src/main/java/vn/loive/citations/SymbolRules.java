package vn.loive.citations;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loive.documents.DocumentFacts;
import vn.loive.shared.VietnameseText;

/** What the letters of a symbol tell, held against the body that is named. */
final class SymbolRules {

    /** Letters and the folded words that the name of their body holds. */
    private static final Map<String, String> BODIES = Map.of(
            "UBND", "uy ban nhan dan",
            "HĐND", "hoi dong nhan dan",
            "BCĐ", "ban chi dao",
            "TTg", "thu tuong",
            "BCA", "bo cong an",
            "BLĐTBXH", "bo lao dong",
            "SLĐTBXH", "so lao dong",
            "SNGV", "so ngoai vu",
            "PCTNXH", "te nan xa hoi");

    /** Misspelt letters and those that are meant. */
    private static final Map<String, String> MEANT =
            Map.of("LĐTĐBXH", "LĐTBXH", "SLĐTĐBXH", "SLĐTBXH", "BLĐTĐ", "BLĐTBXH", "BLĐTĐBXH", "BLĐTBXH");

    private SymbolRules() {}

    static Stream<DocumentWarning> warnings(DocumentFacts facts) {
        List<String> letters = Arrays.asList(facts.symbol().split("[-/]"));
        return Stream.concat(misspelt(letters), otherIssuer(letters, facts.issuers()).stream());
    }

    private static Stream<DocumentWarning> misspelt(List<String> letters) {
        return letters.stream()
                .flatMap(one -> Optional.ofNullable(MEANT.get(one)).stream()
                        .map(meant -> DocumentWarning.of(WarningKind.MISSPELT, one, meant)));
    }

    private static Optional<DocumentWarning> otherIssuer(List<String> letters, List<String> issuers) {
        List<String> known = letters.stream().filter(BODIES::containsKey).toList();
        if (known.isEmpty() || issuers.size() != 1) {
            return Optional.empty();
        }
        String named = VietnameseText.fold(issuers.getFirst());
        boolean fits = known.stream().anyMatch(one -> named.contains(BODIES.getOrDefault(one, one)));
        return fits
                ? Optional.empty()
                : Optional.of(
                        DocumentWarning.of(WarningKind.OTHER_ISSUER, String.join(", ", known), issuers.getFirst()));
    }
}
