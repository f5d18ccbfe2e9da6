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
import vn.loive.preview.Preview;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.VietnameseDate;
import vn.loive.typesetting.OfficialDocument;
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
    private final SignedDraft once;
    private final SinceFrozen since;
    private final Clock clock;

    SigningPart(
            SigningStepRepository steps,
            Papers papers,
            SigningRules rules,
            Visibility visibility,
            IssuedDocuments register,
            List<IssuedPart> parts,
            SignedDraft once,
            SinceFrozen since,
            Clock clock) {
        this.steps = steps;
        this.papers = papers;
        this.rules = rules;
        this.visibility = visibility;
        this.register = register;
        this.parts = parts;
        this.once = once;
        this.since = since;
        this.clock = clock;
    }

    /**
     * What the part shows.
     *
     * @param since what was corrected since its places stand still
     * @param post what stands over the signature, in one line
     * @param maySubmit whether the reader may lay it before who signs
     * @param mayWithdraw whether the reader may take it back
     * @param seated whether somebody acts today for the post that signs
     * @param maySeat whether the reader may let somebody act for it
     * @param maySign whether the reader may sign it or give it back
     * @param mayIssue whether the reader may give it its number
     * @param back the form to give it back, apart from the others since each may be sent once
     */
    record View(
            List<Step> steps,
            List<Papers.Kept> papers,
            List<SinceFrozen.Change> since,
            String post,
            boolean maySubmit,
            boolean mayWithdraw,
            boolean seated,
            boolean maySeat,
            boolean maySign,
            boolean mayIssue,
            Form form,
            Form back) {}

    @Override
    public void show(Actor actor, OpenDraft draft, Model model) {
        OfficialDocument paper = once.paper(draft);
        Preview.paper(paper, draft.tokens(), model);
        List<Papers.Kept> kept = papers.of(draft.draft().id());
        kept.stream()
                .limit(1)
                .flatMap(first -> register.find(first.issued()).stream())
                .forEach(issued -> parts.forEach(part -> part.show(actor, issued, model)));
        String post = String.join(" / ", paper.signature().lines());
        model.addAttribute("signing", view(actor, draft, kept, post));
    }

    private View view(Actor actor, OpenDraft draft, List<Papers.Kept> kept, String post) {
        Form form = Form.fresh(SigningController.FORM).with("day", VietnameseDate.write(LegalDay.today(clock)));
        DraftState state = draft.draft().state();
        boolean writes = SigningRules.own(actor, draft) && visibility.mayOpen("/drafts/new");
        List<Step> taken = steps.of(draft.draft().id());
        return new View(
                taken,
                kept,
                since.of(actor, draft),
                post,
                writes && state == DraftState.OPEN && draft.stops().isEmpty(),
                writes && state == DraftState.SUBMITTED && SigningRules.submitted(actor, taken),
                !waiting(state) || rules.seated(draft),
                visibility.mayOpen("/drafts/seats"),
                state == DraftState.SUBMITTED
                        && rules.againstSigning(actor, draft, taken).isEmpty(),
                writes && state == DraftState.SIGNED,
                form,
                Form.fresh(SigningController.FORM));
    }

    /** Whether somebody has still to sign. */
    private static boolean waiting(DraftState state) {
        return state == DraftState.OPEN || state == DraftState.SUBMITTED;
    }
}
