package vn.loive.contributions;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;

/**
 * What an agency would contribute now.
 *
 * @param current its newest version; null when nothing has been submitted
 * @param lines what its register says now, with its newest statements where the register has nothing
 */
@LegalTerm(vi = "dự thảo đóng góp số liệu", means = "What an agency would contribute to a request now.")
public record ContributionDraft(@Nullable Contribution current, List<ReportLine> lines) {

    public ContributionDraft {
        lines = List.copyOf(lines);
    }

    /** The version that whoever reads this sees, 0 for none. */
    public int version() {
        return current == null ? 0 : current.version();
    }

    /** How many activities of the register it counts, each once. */
    public long activities() {
        return lines.stream()
                .flatMap(line -> line.evidence().stream())
                .map(EvidenceRow::activity)
                .distinct()
                .count();
    }

    /** Names the rows of the register that whoever reads this sees. */
    public String fingerprint() {
        String rows = lines.stream().map(ReportLine::fingerprint).collect(Collectors.joining());
        return Integer.toHexString(rows.hashCode());
    }
}
