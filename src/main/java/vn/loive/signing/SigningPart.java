package vn.loive.signing;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.loive.drafting.DraftPart;
import vn.loive.drafting.DraftState;
import vn.loive.drafting.OpenDraft;
import vn.loive.issuing.IssuedDocuments;
import vn.loive.issuing.IssuedPart;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.VietnameseDate;
import vn.loive.ui.Form;
import vn.loive.ui.Visibility;

/** Shows on the page of a draft how far it has come and what the reader may do next. */
@Component
class SigningPart implements DraftPart {

    private final SigningStepRepository steps;
    private final Papers papers;
    private final SigningRules rules;
    private final Visibility visibility;
    private final IssuedDocuments register;
    private final List<IssuedPart> parts;
    private final Clock clock;

    SigningPart(
            SigningStepRepository steps,
            Papers papers,
            SigningRules rules,
            Visibility visibility,
            IssuedDocuments register,
            List<IssuedPart> parts,
            Clock clock) {
        this.steps = steps;
        this.papers = papers;
        this.rules = rules;
        this.visibility = visibility;
        this.register = register;
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * What the part shows.
     *
     * @param post what stands over the signature, in one line
     * @param maySubmit whether the reader may lay it before who signs
     * @param maySign whether the reader may sign it or give it back
     * @param mayIssue whether the reader may give it its number
     * @param back the form to give it back, apart from the others since each may be sent once
     */
    record View(
            List<Step> steps,
            List<Papers.Kept> papers,
            String post,
            boolean maySubmit,
            boolean maySign,
            boolean mayIssue,
            Form form,
            Form back) {}

    @Override
    public void show(Actor actor, OpenDraft draft, Model model) {
        Form form = Form.fresh(SigningController.FORM).with("day", VietnameseDate.write(LegalDay.today(clock)));
        DraftState state = draft.draft().state();
        boolean writes = SigningRules.own(actor, draft) && visibility.mayOpen("/drafts/new");
        List<Step> taken = steps.of(draft.draft().id());
        List<Papers.Kept> kept = papers.of(draft.draft().id());
        kept.stream()
                .limit(1)
                .flatMap(paper -> register.find(paper.issued()).stream())
                .forEach(issued -> parts.forEach(part -> part.show(actor, issued, model)));
        model.addAttribute(
                "signing",
                new View(
                        taken,
                        kept,
                        String.join(" / ", draft.signed().signature().lines()),
                        writes && state == DraftState.OPEN && draft.stops().isEmpty(),
                        state == DraftState.SUBMITTED
                                && rules.againstSigning(actor, draft, taken).isEmpty(),
                        writes && state == DraftState.SIGNED,
                        form,
                        Form.fresh(SigningController.FORM)));
    }
}
