package vn.loive.demonstration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.campaigns.CampaignId;
import vn.loive.contributions.CannotSubmit;
import vn.loive.contributions.ContributionDraft;
import vn.loive.contributions.Contributions;
import vn.loive.contributions.ReportLine;
import vn.loive.database.Transactions;
import vn.loive.figures.FigureKind;
import vn.loive.notifications.ReminderRounds;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.requests.RequestCitation;
import vn.loive.requests.RequestId;
import vn.loive.samples.SamplePapers;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;
import vn.loive.shared.ProvinceCode;

/** The request of the lead department of Đồng Tháp, and what the agencies have answered by the demonstration day. */
@Component
@ConditionalOnBooleanProperty("loive.demonstration")
class DemonstrationReport {

    /** The district that has not reported yet: the visitor does. */
    private static final String LEFT_TO_DO = "phong.872";

    private static final ProvinceCode DONG_THAP = new ProvinceCode("87");
    private static final LocalDate DUE = LocalDate.of(2021, 8, 3);

    /** Whom the campaign of 2021 was reported by. */
    private static final Set<AgencyKind> ASKED =
            EnumSet.of(AgencyKind.LEAD_DEPARTMENT, AgencyKind.DISTRICT_OFFICE, AgencyKind.SOCIAL_CENTRE);

    private final Transactions transactions;
    private final ReportRequests requests;
    private final Contributions contributions;
    private final Agencies agencies;
    private final ReminderRounds reminders;
    private final DemonstrationNarratives narratives;
    private final SamplePapers papers;

    DemonstrationReport(
            Transactions transactions,
            ReportRequests requests,
            Contributions contributions,
            Agencies agencies,
            ReminderRounds reminders,
            DemonstrationNarratives narratives,
            SamplePapers papers) {
        this.transactions = transactions;
        this.requests = requests;
        this.contributions = contributions;
        this.agencies = agencies;
        this.reminders = reminders;
        this.narratives = narratives;
        this.papers = papers;
    }

    /** Opens the request, lets everybody answer who has answered, and has the others reminded. */
    void done(Map<String, Actor> actors, CampaignId campaign) {
        Actor lead = DemonstrationWork.lead(actors, "87");
        ReportRequest request = transactions.as(lead, () -> request(campaign));
        transactions.as(lead, () -> open(lead, request));
        transactions.as(lead, () -> open(lead, monthOfTheCommune()));
        actors.forEach((name, actor) -> {
            if (!name.equals(LEFT_TO_DO) && request.asked().containsKey(new AgencyId(actor.agency()))) {
                transactions.as(actor, () -> submit(actor, request));
            }
        });
        reminders.round();
        narratives.done(actors);
        ReportRequest june = juneOfTheCentre();
        Actor centre = Objects.requireNonNull(actors.get("trungtam.87"));
        transactions.as(lead, () -> open(lead, june));
        transactions.as(centre, () -> submit(centre, june));
        papers.layOut(actors, request.id(), june.id());
    }

    private @Nullable Void open(Actor lead, ReportRequest request) {
        requests.open(lead, request).ifPresent(refusal -> {
            throw new IllegalStateException("Refused: " + refusal.key());
        });
        return null;
    }

    private @Nullable Void submit(Actor actor, ReportRequest request) {
        AgencyId agency = new AgencyId(actor.agency());
        ContributionDraft draft = contributions.draft(request, agency);
        List<CannotSubmit> refusals = contributions.submit(
                actor, request, agency, draft.version(), draft.fingerprint(), statements(draft.lines()));
        if (!refusals.isEmpty()) {
            throw new IllegalStateException("Refused: " + refusals);
        }
        return null;
    }

    /** Where the register has nothing: none were received, and of other things there were none. */
    private static Map<ReportItem, FigureKind> statements(List<ReportLine> lines) {
        Map<ReportItem, FigureKind> statements = new EnumMap<>(ReportItem.class);
        lines.stream()
                .filter(ReportLine::unanswered)
                .forEach(line -> statements.put(line.item(), FigureKind.ZERO_IN_PERIOD));
        return statements;
    }

    private ReportRequest request(CampaignId campaign) {
        return new ReportRequest(
                new RequestId(Ids.id("request", "30/7/2021")),
                "Báo cáo chiến dịch 30/7 năm 2021",
                campaign,
                DemonstrationWork.MONTH,
                DUE,
                Ids.agency("so.87"),
                List.of(
                        cites("cv162", RequestCitation.Role.BASIS),
                        cites("kh104", RequestCitation.Role.BASIS),
                        cites("qd193", RequestCitation.Role.PROGRAMME),
                        cites("kh68", RequestCitation.Role.PROGRAMME),
                        cites("kh37", RequestCitation.Role.PROGRAMME),
                        cites("cv1001", RequestCitation.Role.INSTRUCTION)),
                asked());
    }

    /** The month of one commune at the border, which nobody has answered yet and which ends on the demonstration day. */
    private static ReportRequest monthOfTheCommune() {
        AgencyKind commune = AgencyKind.COMMUNE_PEOPLES_COMMITTEE;
        return new ReportRequest(
                new RequestId(Ids.id("request", "7/2021")),
                "Số liệu tháng 7/2021 của xã biên giới",
                null,
                DemonstrationWork.MONTH,
                DUE.minusDays(1),
                Ids.agency("so.87"),
                List.of(),
                Map.of(Ids.agency("ubnd.29929.2016"), ReportItem.usualFor(commune)));
    }

    /** The month before of the centre, answered: its report has been issued. */
    private static ReportRequest juneOfTheCentre() {
        return new ReportRequest(
                new RequestId(Ids.id("request", "6/2021, trung tâm")),
                "Công tác tiếp nhận, hỗ trợ nạn nhân tháng 6/2021",
                null,
                Period.of(YearMonth.of(2021, 6)),
                DUE.minusDays(1),
                Ids.agency("so.87"),
                List.of(),
                Map.of(Ids.agency("trungtam.87"), ReportItem.usualFor(AgencyKind.SOCIAL_CENTRE)));
    }

    private static RequestCitation cites(String document, RequestCitation.Role role) {
        return new RequestCitation(Ids.document(document), role);
    }

    private Map<AgencyId, Set<ReportItem>> asked() {
        Map<AgencyId, Set<ReportItem>> asked = new LinkedHashMap<>();
        for (Agency agency : agencies.of(DONG_THAP, DUE)) {
            if (ASKED.contains(agency.kind())) {
                asked.put(agency.id(), ReportItem.usualFor(agency.kind()));
            }
        }
        return asked;
    }
}
