package vn.loive.requests;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.AgencyId;
import vn.loive.campaigns.CampaignId;
import vn.loive.documents.DocumentId;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Period;

/**
 * What a lead department asks agencies for.
 *
 * @param id the request
 * @param title what it is about, such as "Báo cáo chiến dịch 30/7 năm 2021"
 * @param campaign the campaign it is about, or nothing
 * @param period the days that all figures must cover
 * @param due the last day to contribute
 * @param asker the agency that asks and consolidates
 * @param citations the documents it rests on, in the order in which a report cites them
 * @param asked what each addressee is asked for; what is not asked is no duty of that agency
 */
@LegalTerm(vi = "yêu cầu báo cáo", means = "What a lead department asks agencies for, and until when.")
public record ReportRequest(
        RequestId id,
        String title,
        @Nullable CampaignId campaign,
        Period period,
        LocalDate due,
        AgencyId asker,
        List<RequestCitation> citations,
        Map<AgencyId, Set<ReportItem>> asked) {

    static final int LONGEST_TITLE = 200;

    public ReportRequest {
        citations = List.copyOf(citations);
        Map<AgencyId, Set<ReportItem>> copy = new LinkedHashMap<>();
        asked.forEach((agency, items) -> {
            if (!items.isEmpty()) {
                copy.put(agency, Collections.unmodifiableSet(EnumSet.copyOf(items)));
            }
        });
        asked = Collections.unmodifiableMap(copy);
    }

    /** What this agency is asked for; empty when it is not addressed. */
    public Set<ReportItem> askedOf(AgencyId agency) {
        return asked.getOrDefault(agency, Set.of());
    }

    /** Those of some agencies that are asked, in the order of their ids. */
    public List<AgencyId> askedAmong(Set<AgencyId> agencies) {
        return asked.keySet().stream()
                .filter(agencies::contains)
                .sorted(Comparator.comparing(AgencyId::value))
                .toList();
    }

    /** The documents cited in a role, in order. */
    public List<DocumentId> cited(RequestCitation.Role role) {
        return citations.stream()
                .filter(citation -> citation.role() == role)
                .map(RequestCitation::document)
                .toList();
    }
}
