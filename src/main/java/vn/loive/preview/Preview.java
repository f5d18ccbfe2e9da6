package vn.loive.preview;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureWording;
import vn.loive.figures.WrittenFigure;
import vn.loive.manuscript.LiveToken;
import vn.loive.manuscript.LiveTokens;
import vn.loive.shared.LegalTerm;
import vn.loive.typesetting.Addressees;
import vn.loive.typesetting.OfficialDocument;
import vn.loive.typesetting.Recipients;

/** Fills the model of pages that show a document as paper, by the fragments of {@code preview/paper.html}. */
@LegalTerm(vi = "bản xem trước", means = "A document on a page as it will stand on paper, with its evidence.")
public final class Preview {

    private Preview() {}

    /** A row of evidence with its figure in its shape; null when it has none. */
    record EvidenceView(LiveToken.Evidence row, @Nullable WrittenFigure written) {}

    /** Adds what the fragment {@code preview/paper :: paper} shows; a document without a number bears the mark of a draft. */
    public static void paper(OfficialDocument document, LiveTokens tokens, Model model) {
        model.addAttribute("paper", document)
                .addAttribute("nation", OfficialDocument.NATION)
                .addAttribute("motto", OfficialDocument.MOTTO)
                .addAttribute("draftMark", document.number().number() == null ? OfficialDocument.DRAFT : "")
                .addAttribute("greeting", Addressees.GREETING)
                .addAttribute("recipientsHeading", Recipients.HEADING)
                .addAttribute("heading", PaperView.pieces(document.title().runs(), tokens))
                .addAttribute("body", PaperView.of(document.body(), tokens));
    }

    /** Adds what the fragment {@code preview/paper :: evidence} shows of the place that was chosen. */
    public static void evidence(LiveToken chosen, FigureWording wording, Model model) {
        model.addAttribute("chosen", chosen)
                .addAttribute("chosenFigure", written(chosen.figure(), wording))
                .addAttribute(
                        "evidence",
                        chosen.evidence().stream()
                                .map(row -> new EvidenceView(row, written(row.figure(), wording)))
                                .toList());
    }

    private static @Nullable WrittenFigure written(@Nullable Figure figure, FigureWording wording) {
        return figure == null ? null : wording.screen(figure);
    }
}
