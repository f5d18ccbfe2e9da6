package vn.loive.instructions;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyChoice;
import vn.loive.agencies.AgencyKind;
import vn.loive.campaigns.Campaign;
import vn.loive.documents.RegisteredDocument;
import vn.loive.requests.ReportItem;
import vn.loive.shared.VietnameseDate;
import vn.loive.signers.IssuerSigners;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/**
 * What the page that sends a letter offers.
 *
 * @param campaign the campaign
 * @param issuer who sends it
 * @param agencies those that are usually asked
 * @param documents those that may be cited
 * @param signed who signs, and who else could
 */
record LetterForm(
        Campaign campaign,
        Agency issuer,
        List<Agency> agencies,
        List<RegisteredDocument> documents,
        IssuerSigners.Signed signed) {

    /** The message prefix of the labels. */
    static final String NAME = "instructions.form";

    static final String ADDRESSEES = "addressees";
    private static final int DAYS_TO_ANSWER = 5;

    /** The kinds that such a letter usually goes to: the centre, and each district's office or each commune's committee. */
    public List<AgencyKind> usual() {
        AgencyKind local = kinds().contains(AgencyKind.DISTRICT_OFFICE)
                ? AgencyKind.DISTRICT_OFFICE
                : AgencyKind.COMMUNE_PEOPLES_COMMITTEE;
        return kinds().stream()
                .filter(kind -> kind == AgencyKind.SOCIAL_CENTRE || kind == local)
                .toList();
    }

    /** The other kinds that may be asked. */
    public List<AgencyKind> others() {
        return kinds().stream().filter(kind -> !usual().contains(kind)).toList();
    }

    private List<AgencyKind> kinds() {
        return agencies.stream().map(Agency::kind).distinct().sorted().toList();
    }

    /** The usual addressees preselected, each kind asked for what is usual, and the words of the house. */
    Form fresh(LetterTemplate template) {
        Map<String, String> names = Map.of(
                "campaign", LetterTemplate.inSentence(campaign.name()),
                "issuer", issuer.name(),
                "from", VietnameseDate.write(campaign.days().from()),
                "to", VietnameseDate.write(campaign.days().to()));
        Form form = Form.fresh(NAME)
                .with("subject", LetterTemplate.filled(template.only("subject"), names))
                .with("title", LetterTemplate.filled(template.only("title"), names))
                .with("due", VietnameseDate.write(campaign.days().to().plusDays(DAYS_TO_ANSWER)))
                .with("text", template.body(names))
                .with("copies", template.list("copy"))
                .with("signer", signed.chosen())
                .with(ADDRESSEES, ids(agencies.stream().filter(agency -> usual().contains(agency.kind()))));
        kinds().forEach(kind -> form.with(
                items(kind), ReportItem.usualFor(kind).stream().map(Enum::name).toArray(String[]::new)));
        return form;
    }

    /** The agencies to be chosen from, as the form stands. */
    AgencyChoice addressees(Form form) {
        return AgencyChoice.of(ADDRESSEES, agencies, form);
    }

    /** The agencies chosen. */
    List<Agency> chosen(Form form) {
        return agencies.stream()
                .filter(agency -> form.holds(ADDRESSEES, agency.id().value().toString()))
                .toList();
    }

    /** What a kind is asked for. */
    static Set<ReportItem> items(Form form, AgencyKind kind) {
        Set<ReportItem> items = EnumSet.noneOf(ReportItem.class);
        Stream.of(ReportItem.values())
                .filter(item -> form.holds(items(kind), item.name()))
                .forEach(items::add);
        return items;
    }

    static String items(AgencyKind kind) {
        return "items-" + kind.name();
    }

    public List<Choice> itemChoices() {
        return Stream.of(ReportItem.values())
                .map(item -> Choice.ofKey(item.name(), "requests.item." + item.code()))
                .toList();
    }

    public List<Choice> documentChoices() {
        return documents.stream()
                .map(document -> Choice.ofText(document.id().value().toString(), document.citation()))
                .toList();
    }

    private static String[] ids(Stream<Agency> agencies) {
        return agencies.map(agency -> agency.id().value().toString()).toArray(String[]::new);
    }
}
