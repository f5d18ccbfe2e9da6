package vn.loive.disseminations;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.AgencyId;
import vn.loive.audiences.FigureField;
import vn.loive.documents.DocumentId;
import vn.loive.documents.Documents;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

/** What must hold before a dissemination is entered or changed. */
@Component
class DisseminationRules {

    private final Documents documents;
    private final Agencies agencies;
    private final Clock clock;

    DisseminationRules(Documents documents, Agencies agencies, Clock clock) {
        this.documents = documents;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Why what is said cannot be; empty when it can. */
    List<CannotDisseminate> refusals(DisseminationFacts facts) {
        List<CannotDisseminate> refusals = new ArrayList<>(facts.refusals(LegalDay.today(clock)));
        DocumentId document = facts.document();
        if (document != null && documents.find(document).isEmpty()) {
            refusals.add(CannotDisseminate.UNKNOWN_DOCUMENT);
        }
        if (!FigureField.KINDS.contains(facts.figureKind())) {
            refusals.add(CannotDisseminate.NOTHING_DONE);
        }
        return refusals;
    }

    /** Why the actor cannot change it so; empty when that is allowed. */
    List<CannotDisseminate> refusals(
            Actor actor, Dissemination before, DisseminationTransitions change, long readAt, String reason) {
        return new ArrayList<>(
                answersFor(actor, before.agency())
                        ? before.refusals(change, readAt, reason)
                        : List.of(CannotDisseminate.DONE_BY_ANOTHER));
    }

    /** Whether the actor's agency answers for what that agency did: its own, or one whose duty it took over. */
    boolean answersFor(Actor actor, AgencyId agency) {
        return agencies.mayCorrectFor(new AgencyId(actor.agency()), agency, LegalDay.today(clock));
    }
}
