package vn.loive.contributions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.loive.agencies.AgencyId;
import vn.loive.figures.Figure;
import vn.loive.requests.ReportItem;
import vn.loive.requests.RequestId;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Period;

/**
 * One version of what an agency contributes to a request.
 *
 * @param request the request
 * @param agency the agency that answers for it
 * @param version counts the versions, from 1; the older ones stay as they were
 * @param origin whether the agency submitted it, or the register was changed
 * @param account who did that
 * @param at when
 * @param lines what it says about each item it is asked for
 * @param state how this version stands
 */
@LegalTerm(vi = "đóng góp số liệu", means = "What an agency contributes to a request for figures, in versions.")
public record Contribution(
        RequestId request,
        AgencyId agency,
        int version,
        Origin origin,
        UUID account,
        Instant at,
        List<ReportLine> lines,
        ContributionState state) {

    /** What brought a version about. */
    public enum Origin {
        /** The agency submitted it. */
        SUBMISSION,
        /** Somebody changed an activity that it counts, or that it ought to count. */
        CORRECTION
    }

    public Contribution {
        lines = List.copyOf(lines);
    }

    /** What it says about an item; empty when the agency is not asked for it. */
    public Optional<ReportLine> line(ReportItem item) {
        return lines.stream().filter(line -> line.item() == item).findFirst();
    }

    /** Whether its figures count; one that was returned counts as if nothing had come. */
    public boolean counts() {
        return state.counts();
    }

    /**
     * Its figure for an item, as a consolidation takes it.
     *
     * @param who the agency's name
     * @param period the days that are asked for
     */
    public Figure figure(ReportItem item, String who, Period period) {
        return line(item)
                .map(line -> counts() ? line.figure(who, period) : new Figure.NotSubmitted(item.unit()))
                .orElseGet(() -> new Figure.NotApplicable(item.unit()));
    }

    boolean saysTheSameAs(List<ReportLine> other) {
        return lines.stream()
                .map(ReportLine::said)
                .toList()
                .equals(other.stream().map(ReportLine::said).toList());
    }
}
