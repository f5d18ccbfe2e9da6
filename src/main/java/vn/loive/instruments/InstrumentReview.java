package vn.loive.instruments;

import org.jspecify.annotations.Nullable;
import vn.loive.documents.DocumentId;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Period;

/**
 * A review that the province held of how it carries an instrument out.
 *
 * @param id the review
 * @param period what it looks back on
 * @param report the document of the register that states it; nothing while that is not entered
 * @param withdrawn why it was taken back as entered wrongly; empty while it stands
 */
@LegalTerm(
        vi = "sơ kết, tổng kết thực hiện điều ước",
        means = "A review of how a province carries an instrument out, for a stretch of days.",
        source = "Luật 108/2016/QH13")
public record InstrumentReview(
        ReviewId id, Period period, @Nullable DocumentId report, String withdrawn) {

    /** Whether it counts. */
    public boolean stands() {
        return withdrawn.isEmpty();
    }
}
