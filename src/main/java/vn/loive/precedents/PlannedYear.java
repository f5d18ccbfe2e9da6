package vn.loive.precedents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.loive.documents.DocumentId;
import vn.loive.shared.Period;

/**
 * A year for which a plan is made under a plan of several years.
 * A draft is about one id; that of a planned year is the id of the plan above it with the year mixed into its last bits, so that
 * nothing has to be stored and each year still has an id of its own.
 *
 * @param above the plan of several years
 * @param year the year, from 2011 on, when the first law came
 */
record PlannedYear(DocumentId above, int year) {

    private static final int FIRST = 2011;
    private static final int LAST = 2110;

    PlannedYear {
        if (year < FIRST || year > LAST) {
            throw new IllegalArgumentException("A planned year must lie from 2011 to 2110, is " + year);
        }
    }

    /** All its days. */
    Period days() {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** What a draft about it is about. */
    UUID subject() {
        return mixed(above.value(), year);
    }

    /** The plans that a subject could be about, by the year it would then be. */
    static Map<DocumentId, Integer> candidates(UUID subject) {
        return IntStream.rangeClosed(FIRST, LAST)
                .boxed()
                .collect(Collectors.toMap(year -> new DocumentId(mixed(subject, year)), Function.identity()));
    }

    /** The planned year of a subject, if one of the known documents is the plan above it. */
    static Optional<PlannedYear> of(UUID subject, List<DocumentId> known) {
        Map<DocumentId, Integer> candidates = candidates(subject);
        return known.stream()
                .filter(candidates::containsKey)
                .map(id -> new PlannedYear(id, java.util.Objects.requireNonNull(candidates.get(id))))
                .findFirst();
    }

    private static UUID mixed(UUID id, int year) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ year);
    }
}
