package vn.loive.agencies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;

/**
 * One agency reports to another.
 *
 * @param from who reports
 * @param to to whom
 * @param chain in which chain
 * @param subject what about
 * @param validFrom first day
 * @param validTo last day, or nothing while it holds
 * @param verified whether a text was seen that says so
 */
@LegalTerm(vi = "quan hệ báo cáo", means = "One agency reports to another about a subject, in one of the two chains.")
public record ReportingLine(
        AgencyId from,
        AgencyId to,
        ReportingChain chain,
        String subject,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean verified) {

    public ReportingLine {
        if (from.equals(to)) {
            throw new IllegalArgumentException("An agency cannot report to itself");
        }
    }
}
