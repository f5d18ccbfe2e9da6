package vn.loive.agencies;

import java.util.List;
import vn.loive.shared.LegalTerm;

/**
 * Rows of the register of agencies, to be loaded together.
 *
 * @param agencies in any order, parents included or known
 * @param aliases spellings besides the official ones, which follow from the agencies
 * @param takeovers who took over what
 * @param lines who reports to whom
 */
@LegalTerm(vi = "danh mục cơ quan", means = "Rows of the register of agencies, to be loaded together.")
public record AgencyList(
        List<Agency> agencies, List<Alias> aliases, List<Takeover> takeovers, List<ReportingLine> lines) {

    public AgencyList {
        agencies = List.copyOf(agencies);
        aliases = List.copyOf(aliases);
        takeovers = List.copyOf(takeovers);
        lines = List.copyOf(lines);
    }
}
