package vn.loive.scrutiny;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.loive.citations.DocumentReview;
import vn.loive.citations.DocumentWarning;
import vn.loive.citations.TitlePeriod;
import vn.loive.documents.DocumentId;
import vn.loive.drafting.DraftPart;
import vn.loive.drafting.DraftState;
import vn.loive.drafting.OpenDraft;
import vn.loive.scrutiny.Scrutiny.Cited;
import vn.loive.shared.Actor;

/** Shows on the page of a draft what looks wrong about the documents it cites and about the years its title says. */
@Component
class ScrutinyPart implements DraftPart {

    private final DocumentReview review;

    ScrutinyPart(DocumentReview review) {
        this.review = review;
    }

    @Override
    public void show(Actor actor, OpenDraft draft, Model model) {
        DraftState state = draft.draft().state();
        boolean over = state == DraftState.ISSUED || state == DraftState.DROPPED;
        model.addAttribute("scrutiny", over ? Scrutiny.NOTHING : scrutiny(draft));
    }

    private Scrutiny scrutiny(OpenDraft draft) {
        return new Scrutiny(
                title(draft),
                cited(draft),
                WordingHints.of(draft.newest().wording().body()));
    }

    private static List<DocumentWarning> title(OpenDraft draft) {
        String title = draft.document().title().words();
        return draft
                .source()
                .period(draft.draft().subject())
                .flatMap(period -> TitlePeriod.warning(title, period))
                .stream()
                .toList();
    }

    private List<Cited> cited(OpenDraft draft) {
        Map<DocumentId, String> cited = CitedPlaces.of(draft);
        return cited.isEmpty()
                ? List.of()
                : review.of(cited.keySet()).entrySet().stream()
                        .filter(about -> !about.getValue().isEmpty())
                        .map(about -> new Cited(
                                cited.getOrDefault(about.getKey(), ""),
                                "/documents/" + about.getKey().value(),
                                about.getValue()))
                        .toList();
    }
}
