package vn.loive.reporting;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.manuscript.LiveToken;
import vn.loive.manuscript.LiveTokens;
import vn.loive.manuscript.Template;
import vn.loive.places.Place;
import vn.loive.places.PlaceCode;
import vn.loive.places.Places;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.signers.IssuerSigners;
import vn.loive.typesetting.Addressees;
import vn.loive.typesetting.DocumentType;
import vn.loive.typesetting.Letterhead;
import vn.loive.typesetting.NumberLine;
import vn.loive.typesetting.OfficialDocument;
import vn.loive.typesetting.PlaceAndDate;
import vn.loive.typesetting.Recipients;
import vn.loive.typesetting.Signature;
import vn.loive.typesetting.Text;

/** Drafts the report on a campaign: the template's sentences, the house's figures, number and day left open. */
@Service
class CampaignReport {

    static final Template TEMPLATE = Template.read("/reporting/campaign-report.vi.txt");

    private final Consolidations consolidations;
    private final ReportTokens tokens;
    private final Agencies agencies;
    private final Places places;
    private final IssuerSigners signers;
    private final Clock clock;

    CampaignReport(
            Consolidations consolidations,
            ReportTokens tokens,
            Agencies agencies,
            Places places,
            IssuerSigners signers,
            Clock clock) {
        this.consolidations = consolidations;
        this.tokens = tokens;
        this.agencies = agencies;
        this.places = places;
        this.signers = signers;
        this.clock = clock;
    }

    /**
     * A draft with what it was made from.
     *
     * @param consolidation the figures
     * @param tokens what stands in its live places
     * @param begun the wording before its places are filled
     * @param document the draft itself
     * @param issuer in whose name it is drafted
     * @param signed who signs, and who else could
     */
    record Draft(
            Consolidation consolidation,
            LiveTokens tokens,
            Template.Begun begun,
            OfficialDocument document,
            Agency issuer,
            IssuerSigners.Signed signed) {}

    /**
     * The draft as the figures stand now, in the name of the actor's agency: a successor issues in its own.
     *
     * @param signer the post that signs; empty lets the head sign
     */
    Draft draft(Actor actor, ReportRequest request, String signer) {
        Consolidation consolidation = consolidations.of(request);
        Agency issuer = agencies.find(new AgencyId(actor.agency())).orElseThrow();
        Place seat = places.nearest(PlaceCode.of(actor.province()), LegalDay.today(clock))
                .orElseThrow();
        LiveTokens filled = filled(consolidation, issuer, seat);
        Template.Begun begun = TEMPLATE.begin(filled);
        IssuerSigners.Signed signed = signers.of(issuer, LegalDay.today(clock), signer, begun.signed());
        OfficialDocument document = document(issuer, seat, filled, begun, signed.signature());
        return new Draft(consolidation, filled, begun, document, issuer, signed);
    }

    /** What the house knows about a request, whoever issues. */
    LiveTokens tokens(ReportRequest request) {
        return tokens.of(consolidations.of(request));
    }

    private LiveTokens filled(Consolidation consolidation, Agency issuer, Place seat) {
        List<LiveToken> all = new ArrayList<>(tokens.of(consolidation).byName().values());
        all.add(LiveToken.name("issuer", issuer.name()));
        all.add(LiveToken.name("issuer-province", seat.nameInSentence()));
        return TEMPLATE.spoken(LiveTokens.of(all));
    }

    private OfficialDocument document(
            Agency issuer, Place seat, LiveTokens filled, Template.Begun begun, Signature signature) {
        return new OfficialDocument(
                DocumentType.REPORT,
                new Letterhead(parent(issuer), issuer.name()),
                NumberLine.draft(DocumentType.REPORT.symbol(issuer.symbol())),
                PlaceAndDate.draft(seat.bareName(), YearMonth.from(LegalDay.today(clock))),
                filled.line(begun.title()),
                new Addressees(begun.addressees().stream().map(filled::line).toList()),
                filled.body(begun.body()),
                new Recipients(begun.copies().stream().map(Text::plain).toList(), begun.filed()),
                signature);
    }

    private @org.jspecify.annotations.Nullable String parent(Agency issuer) {
        return Optional.ofNullable(issuer.parent())
                .flatMap(agencies::find)
                .map(Agency::name)
                .orElse(null);
    }
}
