package vn.loive.posts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a post.
 *
 * @param id the entry
 * @param name as printed under the signature
 * @param validFrom first day in the post
 * @param validTo last day, or nothing while nobody said so
 * @param version how often it was written
 */
record Holding(
        UUID id, String name, LocalDate validFrom, @Nullable LocalDate validTo, long version) {

    /** Whether a day of the stretch lies in this one; no last day is no end. */
    boolean meets(LocalDate from, @Nullable LocalDate to) {
        return (validTo == null || !validTo.isBefore(from)) && (to == null || !validFrom.isAfter(to));
    }

    /** Whether it lies within the stretch. */
    boolean liesWithin(LocalDate from, @Nullable LocalDate to) {
        return !validFrom.isBefore(from) && (to == null || (validTo != null && !validTo.isAfter(to)));
    }
}
