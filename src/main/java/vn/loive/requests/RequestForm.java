package vn.loive.requests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
    private static final int MOST_SECTIONS = 20;
    private static final int LONGEST_SECTION = 200;

    /** The kinds of addressees, each with what it is asked for. */
    public List<AgencyKind> kinds() {
        return addressees.stream().map(Agency::kind).distinct().sorted().toList();
    }

    /** Everybody preselected and asked for what is usual. */
    Form fresh() {
        Form form = Form.fresh(NAME)
                .with("source", RequestDays.Source.CAMPAIGN.name())
                .with("cut-off", CutOff.END_OF_MONTH.name())
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

    /** The requests that were typed; none when the form was sent to find an addressee, or a field is refused. */
    List<ReportRequest> requests(Actor actor, Form form, RequestDays days) {
        if (AgencyChoice.narrows(form, ADDRESSEES)) {
            return List.of();
        }
        List<RequestCitation> citations = citations(form);
        Map<AgencyId, Set<ReportItem>> asked = asked(form);
        return days.read(form, campaigns).stream()
                .map(one -> new ReportRequest(
                        RequestId.random(),
                        one.title(),
                        one.campaign(),
                        one.period(),
                        one.due(),
                        new AgencyId(actor.agency()),
                        citations,
                        asked))
                .toList();
    }

    /** The headings under which words are asked for, one a line. */
    static List<String> sections(Form form) {
        return form.lines("sections", MOST_SECTIONS, LONGEST_SECTION);
    }

    public List<Choice> cadenceChoices() {
        return Arrays.stream(Cadence.values())
                .map(cadence -> Choice.ofKey(cadence.name(), cadence.key()))
                .toList();
    }

    public List<Choice> cutOffChoices() {
        return Arrays.stream(CutOff.values())
                .map(cutOff -> Choice.ofKey(cutOff.name(), cutOff.key()))
                .toList();
    }

    public List<Choice> sourceChoices() {
        return Arrays.stream(RequestDays.Source.values())
                .map(source -> Choice.ofKey(
                        source.name(), NAME + ".source." + source.name().toLowerCase(Locale.ROOT)))
                .toList();
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
