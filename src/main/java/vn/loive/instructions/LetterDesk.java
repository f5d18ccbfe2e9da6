package vn.loive.instructions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.campaigns.Campaign;
import vn.loive.documents.Documents;
import vn.loive.places.PlaceCode;
import vn.loive.places.Places;
import vn.loive.requests.ReportItem;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.signers.IssuerSigners;

/** Knows who sends a letter today, to whom, and what stands at its head and foot. */
@Component
class LetterDesk {

    private final Agencies agencies;
    private final Places places;
    private final Documents documents;
    private final IssuerSigners signers;
    private final Clock clock;
    private final LetterTemplate template = LetterTemplate.ofTheHouse();

    LetterDesk(Agencies agencies, Places places, Documents documents, IssuerSigners signers, Clock clock) {
        this.agencies = agencies;
        this.places = places;
        this.documents = documents;
        this.signers = signers;
        this.clock = clock;
    }

    /**
     * What the page offers.
     *
     * @param signer the post that signs; empty lets the head sign
     */
    LetterForm offer(Actor actor, Campaign campaign, String signer) {
        LocalDate today = LegalDay.today(clock);
        Agency issuer = agencies.find(new AgencyId(actor.agency())).orElseThrow();
        List<Agency> asked = agencies.of(actor.province(), today).stream()
                .filter(agency -> !ReportItem.usualFor(agency.kind()).isEmpty())
                .toList();
        return new LetterForm(
                campaign,
                issuer,
                asked,
                documents.list(actor.province()),
                signers.of(issuer, today, signer, template.only("signed")));
    }

    /** A letter of these words, with the names and the signature of whoever issues it. */
    LetterText text(
            Actor actor,
            LetterForm offer,
            String subject,
            List<String> addressees,
            List<String> body,
            List<String> copies) {
        Agency issuer = offer.issuer();
        return new LetterText(
                subject,
                parent(issuer),
                issuer.name(),
                issuer.symbol(),
                seat(actor),
                addressees,
                body,
                copies,
                template.only("filed"),
                offer.signed().signature());
    }

    private @Nullable String parent(Agency issuer) {
        return Optional.ofNullable(issuer.parent())
                .flatMap(agencies::find)
                .map(Agency::name)
                .orElse(null);
    }

    private String seat(Actor actor) {
        return places.nearest(PlaceCode.of(actor.province()), LegalDay.today(clock))
                .orElseThrow()
                .bareName();
    }

    LetterTemplate template() {
        return template;
    }
}
