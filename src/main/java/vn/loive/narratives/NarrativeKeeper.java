package vn.loive.narratives;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.ContributionEvent.ContributionCorrected;
import vn.loive.contributions.ContributionEvent.ContributionSubmitted;
import vn.loive.contributions.WrittenPart;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;

/** Lets the words go along with the answer, in the very transaction in which a version of it is made. */
@Component
class NarrativeKeeper implements WrittenPart {

    private final DraftRepository drafts;
    private final VersionRepository versions;
    private final ReportRequests requests;

    NarrativeKeeper(DraftRepository drafts, VersionRepository versions, ReportRequests requests) {
        this.drafts = drafts;
        this.versions = versions;
        this.requests = requests;
    }

    @Override
    public Progress progress(ReportRequest request, AgencyId agency) {
        List<String> headings = requests.sections(request.id());
        List<NarrativeSection> sections =
                headings.isEmpty() ? List.of() : NarrativeSection.of(headings, drafts.said(request.id(), agency));
        return new Progress(headings.size(), new NarrativeDraft(0, null, sections).missing());
    }

    @EventListener
    void submitted(ContributionSubmitted event) {
        int asked = requests.sections(event.request()).size();
        int kept = versions.keep(event.request(), event.agency(), event.version());
        if (kept != asked) {
            throw new IllegalStateException(
                    "A version must hold words in all %d sections, holds %d".formatted(asked, kept));
        }
    }

    /** Nobody has written anew because a number in the register changed. */
    @EventListener
    void corrected(ContributionCorrected event) {
        versions.repeat(event.request(), event.agency(), event.version());
    }
}
