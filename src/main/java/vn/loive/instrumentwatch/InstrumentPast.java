package vn.loive.instrumentwatch;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.loive.documents.DocumentId;
import vn.loive.instruments.InstrumentReview;
import vn.loive.instruments.InstrumentVersion;
import vn.loive.instruments.NextReviewTurn;

/**
 * What was done about an instrument, the latest first.
 *
 * @param reviews the reviews that were entered
 * @param versions what the register said of it
 * @param turns how the next review was set, met or taken back
 */
record InstrumentPast(List<InstrumentReview> reviews, List<InstrumentVersion> versions, List<NextReviewTurn> turns) {

    /** The documents that are named in it. */
    Stream<DocumentId> papers() {
        return Stream.of(
                        reviews.stream().map(InstrumentReview::report),
                        versions.stream().flatMap(then -> then.facts().papers().all().stream()),
                        turns.stream()
                                .map(turn ->
                                        turn.next() == null ? null : turn.next().request()))
                .<DocumentId>flatMap(named -> named.filter(Objects::nonNull).map(Objects::requireNonNull));
    }
}
