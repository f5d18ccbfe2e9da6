package vn.loive.scrutiny;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loive.documents.DocumentId;
import vn.loive.drafting.OpenDraft;
import vn.loive.drafting.Wording;
import vn.loive.manuscript.LiveToken.Sort;
import vn.loive.manuscript.LiveTokens;

/** Finds the documents that a draft cites in live places. */
final class CitedPlaces {

    private static final Pattern PAGE =
            Pattern.compile("/documents/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

    private CitedPlaces() {}

    /** The documents whose places stand in the title or the body of the newest version, as they are cited, each once. */
    static Map<DocumentId, String> of(OpenDraft draft) {
        Wording wording = draft.newest().wording();
        Map<DocumentId, String> cited = new LinkedHashMap<>();
        Stream.concat(LiveTokens.tokens(wording.title()).stream(), wording.body().tokens().stream())
                .flatMap(place -> draft.tokens().find(place.value()).stream())
                .filter(token -> token.sort() == Sort.CITATION)
                .flatMap(token -> token.evidence().stream())
                .forEach(row -> document(row.link()).ifPresent(id -> cited.putIfAbsent(id, row.who())));
        return cited;
    }

    private static Optional<DocumentId> document(String link) {
        Matcher page = PAGE.matcher(link);
        return page.matches() ? Optional.of(new DocumentId(UUID.fromString(page.group(1)))) : Optional.empty();
    }
}
