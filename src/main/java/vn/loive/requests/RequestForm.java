package vn.loive.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyChoice;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.campaigns.Campaign;
import vn.loive.documents.DocumentId;
import vn.loive.documents.RegisteredDocument;
import vn.loive.shared.Actor;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/**
 * What the page that opens a request offers.
 *
 * @param campaigns the campaigns of the province, the latest first
 * @param addressees the agencies that are usually asked
 * @param documents the documents that may be cited
 */
record RequestForm(List<Campaign> campaigns, List<Agency> addressees, List<RegisteredDocument> documents) {

    /** The message prefix of the labels. */
    static final String NAME = "requests.new";

    private static final String ADDRESSEES = "addressees";

    /** The kinds of addressees, each with what it is asked for. */
    public List<AgencyKind> kinds() {
        return addressees.stream().map(Agency::kind).distinct().sorted().toList();
    }

    /** Everybody preselected and asked for what is usual. */
    Form fresh() {
        Form form = Form.fresh(NAME)
                .with(ADDRESSEES, addressees.stream().map(RequestForm::id).toArray(String[]::new));
        kinds().forEach(kind -> form.with(
                "items-" + kind.name(),
                ReportItem.usualFor(kind).stream().map(Enum::name).toArray(String[]::new)));
        return form;
    }

    public List<Choice> campaignChoices() {
        return campaigns.stream()
                .map(campaign -> Choice.ofText(campaign.id().value().toString(), campaign.name()))
                .toList();
    }

    /** The agencies to be chosen from, as the form stands. */
    AgencyChoice addressees(Form form) {
        return AgencyChoice.of(ADDRESSEES, addressees, form);
    }

    public List<Choice> itemChoices() {
        return List.of(ReportItem.values()).stream()
                .map(item -> Choice.ofKey(item.name(), "requests.item." + item.code()))
                .toList();
    }

    public List<Choice> documentChoices() {
        return documents.stream()
                .map(document -> Choice.ofText(document.id().value().toString(), document.citation()))
                .toList();
    }

    /** The request that was typed; null when the form was sent to find an addressee, or a field is refused. */
    @Nullable
    ReportRequest request(Actor actor, Form form) {
        if (AgencyChoice.narrows(form, ADDRESSEES)) {
            return null;
        }
        String title = form.text("title", ReportRequest.LONGEST_TITLE);
        LocalDate due = form.day("due");
        Campaign campaign = campaign(form).orElse(null);
        if (campaign == null) {
            form.refuse("campaign", CannotOpenRequest.CAMPAIGN_MISSING);
        }
        if (title == null || due == null || campaign == null) {
            return null;
        }
        return new ReportRequest(
                RequestId.random(),
                title,
                campaign.id(),
                campaign.days(),
                due,
                new AgencyId(actor.agency()),
                citations(form),
                asked(form));
    }

    private Optional<Campaign> campaign(Form form) {
        return campaigns.stream()
                .filter(campaign -> form.holds("campaign", campaign.id().value().toString()))
                .findFirst();
    }

    private Map<AgencyId, Set<ReportItem>> asked(Form form) {
        Map<AgencyId, Set<ReportItem>> asked = new LinkedHashMap<>();
        addressees.stream()
                .filter(agency -> form.holds(ADDRESSEES, id(agency)))
                .forEach(agency -> asked.put(agency.id(), items(form, agency.kind())));
        return asked;
    }

    private static Set<ReportItem> items(Form form, AgencyKind kind) {
        Set<ReportItem> items = EnumSet.noneOf(ReportItem.class);
        List.of(ReportItem.values()).stream()
                .filter(item -> form.holds("items-" + kind.name(), item.name()))
                .forEach(items::add);
        return items;
    }

    /** A report cites in the order of the days of issue. */
    private List<RequestCitation> citations(Form form) {
        List<RequestCitation> citations = new ArrayList<>();
        for (RequestCitation.Role role : RequestCitation.Role.values()) {
            documents.stream()
                    .filter(document ->
                            form.holds(role.code(), document.id().value().toString()))
                    .sorted(Comparator.comparing(RegisteredDocument::day))
                    .forEach(document -> citations.add(
                            new RequestCitation(new DocumentId(document.id().value()), role)));
        }
        return citations;
    }

    private static String id(Agency agency) {
        UUID id = agency.id().value();
        return id.toString();
    }
}
