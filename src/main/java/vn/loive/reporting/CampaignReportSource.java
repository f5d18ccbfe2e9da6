package vn.loive.reporting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.loive.drafting.DraftSource;
import vn.loive.manuscript.LiveTokens;
import vn.loive.manuscript.Template;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.requests.RequestDesk;
import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;
import vn.loive.typesetting.DocumentType;

/** The report on a campaign or period, begun from what the addressees of a request said. */
@Component
class CampaignReportSource implements DraftSource {

    private static final int MOST_OFFERED = 30;

    private final RequestDesk desk;
    private final ReportRequests requests;
    private final CampaignReport report;

    CampaignReportSource(RequestDesk desk, ReportRequests requests, CampaignReport report) {
        this.desk = desk;
        this.requests = requests;
        this.report = report;
    }

    @Override
    public String key() {
        return "campaign-report";
    }

    @Override
    public String nameKey() {
        return "reporting.draft.campaign-report";
    }

    @Override
    public DocumentType type() {
        return DocumentType.REPORT;
    }

    @Override
    public Template template(UUID subject) {
        return CampaignReport.TEMPLATE;
    }

    @Override
    public List<Offer> offers(Actor actor) {
        return requests.list().stream()
                .filter(request -> requests.asks(actor, request))
                .limit(MOST_OFFERED)
                .map(request -> new Offer(request.id().value(), request.title()))
                .toList();
    }

    @Override
    public LiveTokens tokens(Actor actor, UUID subject) {
        return report.tokens(desk.asked(actor, subject));
    }

    @Override
    public Optional<Period> period(UUID subject) {
        return requests.find(new RequestId(subject)).map(ReportRequest::period);
    }
}
