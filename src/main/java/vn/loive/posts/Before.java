package vn.loive.posts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stood of a post or its holder before a change, why it was put right, and when; the reason is empty for an end. */
record Before(
        String said,
        @Nullable PostRank rank,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String reason,
        Instant at) {}
