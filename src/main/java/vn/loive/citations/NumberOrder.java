package vn.loive.citations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loive.documents.DocumentFacts;
import vn.loive.documents.DocumentStanding;
import vn.loive.documents.RegisteredDocument;

/** Holds number and day of a document against others of the same issuers, kind and symbol; hints only. */
final class NumberOrder {

    /** How many times smaller than expected a number must be to be worth a hint. */
    private static final int MUCH = 4;

    /** Below this number nothing can be expected. */
    private static final int FEW = 100;

    private NumberOrder() {}

    static Stream<DocumentWarning> warnings(RegisteredDocument document, Collection<RegisteredDocument> all) {
        if (number(document) == 0) {
            return Stream.empty();
        }
        List<RegisteredDocument> peers = all.stream()
                .filter(other -> !other.id().equals(document.id()) && number(other) > 0)
                .filter(other -> series(other).equals(series(document)))
                .toList();
        return Stream.concat(outOfOrder(document, peers).stream(), muchSmaller(document, peers).stream());
    }

    private static List<Object> series(RegisteredDocument document) {
        DocumentFacts facts = document.facts();
        return List.of(Optional.ofNullable(document.province()), facts.issuers(), facts.type(), facts.symbol());
    }

    private static Optional<DocumentWarning> outOfOrder(RegisteredDocument document, List<RegisteredDocument> peers) {
        return peers.stream()
                .filter(other -> other.day().getYear() == document.day().getYear())
                .filter(other -> Integer.signum(Integer.compare(number(other), number(document)))
                                * Integer.signum(other.day().compareTo(document.day()))
                        < 0)
                .min(Comparator.comparing(RegisteredDocument::day))
                .map(other -> DocumentWarning.of(WarningKind.OUT_OF_ORDER, other.shortCitation()));
    }

    private static Optional<DocumentWarning> muchSmaller(RegisteredDocument document, List<RegisteredDocument> peers) {
        return peers.stream()
                .filter(other -> other.day().getYear() == document.day().getYear() - 1)
                .filter(other -> expected(other, document.day()) >= FEW)
                .filter(other -> (long) number(document) * MUCH < expected(other, document.day()))
                .max(Comparator.comparing(RegisteredDocument::day))
                .map(other -> DocumentWarning.of(WarningKind.MUCH_SMALLER, other.shortCitation()));
    }

    /** The number that would be reached by that day at the pace of the other document's year. */
    private static long expected(RegisteredDocument other, LocalDate day) {
        return (long) number(other) * day.getDayOfYear() / other.day().getDayOfYear();
    }

    private static int number(RegisteredDocument document) {
        DocumentFacts facts = document.facts();
        boolean counted =
                facts.standing() == DocumentStanding.ISSUED && facts.number().matches("\\d{1,6}");
        return counted ? Integer.parseInt(facts.number()) : 0;
    }
}
