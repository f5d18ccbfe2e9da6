package vn.loive.signing;

import org.springframework.stereotype.Component;
import vn.loive.drafting.DraftPaper;
import vn.loive.drafting.OpenDraft;
import vn.loive.issuing.IssuedDocument;
import vn.loive.issuing.IssuedDocuments;
import vn.loive.typesetting.OfficialDocument;
import vn.loive.typesetting.Signature;

/** Shows a draft as it was signed and issued, whoever holds the post today. */
@Component
class SignedDraft {

    private final SigningStepRepository steps;
    private final IssuedDocuments register;
    private final DraftPaper paper;

    SignedDraft(SigningStepRepository steps, IssuedDocuments register, DraftPaper paper) {
        this.steps = steps;
        this.register = register;
        this.paper = paper;
    }

    /** The draft under the signature that it bears; unchanged before it bears one. */
    OpenDraft of(OpenDraft draft) {
        return steps.signature(draft.draft().id())
                .map(signature -> under(draft, signature))
                .orElse(draft);
    }

    /** Its paper, with number and day once it has them. */
    OfficialDocument paper(OpenDraft draft) {
        OpenDraft signed = of(draft);
        return steps.issued(draft.draft().id())
                .flatMap(register::find)
                .map((IssuedDocument issued) -> paper.issued(signed, signed.tokens(), issued.number(), issued.day()))
                .orElseGet(signed::document);
    }

    private static OpenDraft under(OpenDraft draft, Signature signature) {
        return new OpenDraft(
                draft.draft(),
                draft.versions(),
                draft.source(),
                draft.tokens(),
                draft.issuer(),
                draft.signed().by(signature),
                draft.document().signedBy(signature),
                draft.findings());
    }
}
