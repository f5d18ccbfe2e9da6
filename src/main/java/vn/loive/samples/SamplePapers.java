package vn.loive.samples;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.loive.database.Transactions;
import vn.loive.drafting.DraftSource;
import vn.loive.drafting.DraftSource.Offer;
import vn.loive.drafting.Drafts;
import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalTerm;

/** One open draft of each kind of paper that is not the report of a campaign, by whom it falls to. */
@Component
@ConditionalOnBooleanProperty("loive.demonstration")
@LegalTerm(vi = "văn bản trình diễn", means = "Papers that the demonstration lays out.")
public class SamplePapers {

    private final Transactions transactions;
    private final List<DraftSource> sources;
    private final Drafts drafts;
    private final SampleDrafts reports;
    private final SampleConvention convention;
    private final SampleScan scan;

    SamplePapers(
            Transactions transactions,
            List<DraftSource> sources,
            Drafts drafts,
            SampleDrafts reports,
            SampleConvention convention,
            SampleScan scan) {
        this.transactions = transactions;
        this.sources = List.copyOf(sources);
        this.drafts = drafts;
        this.reports = reports;
        this.convention = convention;
        this.scan = scan;
    }

    /**
     * Lays them out.
     *
     * @param actors who acts for each agency, by the key of the agency
     * @param campaign the request about a campaign in the province of the lead department of Đồng Tháp
     * @param june the request that the centre of that province has answered
     */
    public void layOut(Map<String, Actor> actors, RequestId campaign, RequestId june) {
        Actor lead = actor(actors, "so.87");
        scan.keep(lead, reports.done(lead, campaign.value(), june.value()));
        RequestId asked = convention.done(actors);
        begin(actor(actors, "sngv.51"), "programme-letter", about(asked));
        begin(actor(actors, "trungtam.87"), "zero-slip", about(june));
        begin(actor(actors, "ubnd.51"), "convention-review", about(asked));
        begin(actor(actors, "ubnd.49"), "annual-plan", offer -> offer.name().contains("2022"));
    }

    private static Predicate<Offer> about(RequestId request) {
        return offer -> offer.subject().equals(request.value());
    }

    private static Actor actor(Map<String, Actor> actors, String agency) {
        return Objects.requireNonNull(actors.get(agency));
    }

    private void begin(Actor actor, String kind, Predicate<Offer> wanted) {
        transactions.as(
                actor,
                () -> drafts.begin(actor, kind, subject(actor, kind, wanted)).orElseThrow());
    }

    private UUID subject(Actor actor, String kind, Predicate<Offer> wanted) {
        return offers(actor, kind).filter(wanted).findFirst().orElseThrow().subject();
    }

    private Stream<Offer> offers(Actor actor, String kind) {
        return sources.stream()
                .filter(known -> known.key().equals(kind))
                .flatMap(known -> known.offers(actor).stream());
    }
}
