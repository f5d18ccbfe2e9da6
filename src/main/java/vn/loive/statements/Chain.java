package vn.loive.statements;

import java.util.List;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.ProvinceCode;

/**
 * What the agencies of one province stated of a subject, side by side in time.
 *
 * @param province the province; that of a predecessor has a chain of its own
 * @param stretches the days from first to last, without a hole
 */
@LegalTerm(
        vi = "chuỗi xác nhận theo thời gian",
        means = "What the agencies of a province stated of a subject, side by side in time.")
public record Chain(ProvinceCode province, List<Stretch<Statement>> stretches) {

    public Chain {
        stretches = List.copyOf(stretches);
    }

    /** The runs of days for which nobody said anything. */
    public List<Stretch<Statement>> gaps() {
        return stretches.stream().filter(Stretch::isGap).toList();
    }

    /** The runs of days for which more than one said something. */
    public List<Stretch<Statement>> overlaps() {
        return stretches.stream().filter(Stretch::isOverlap).toList();
    }
}
