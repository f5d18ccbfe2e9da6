package vn.loive.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loive.manuscript.LiveTokens;
import vn.loive.manuscript.Manuscript;
import vn.loive.manuscript.Typed;
import vn.loive.posts.PostId;
import vn.loive.ui.Form;

/** The form in which the wording of a draft is changed. */
final class DraftForm {

    static final String NAME = "drafting.form";

    private DraftForm() {}

    /** The form with a version's wording; beside each live place it says what that says now. */
    static Form holding(OpenDraft draft) {
        Wording wording = draft.newest().wording();
        LiveTokens tokens = draft.tokens();
        PostId signer = wording.signer();
        return Form.fresh(NAME)
                .at(draft.newest().number())
                .with("title", Typed.explained(wording.title(), tokens))
                .with("addressees", Typed.explained(String.join("\n", wording.addressees()), tokens))
                .with("copies", Typed.explained(String.join("\n", wording.copies()), tokens))
                .with("filed", wording.filed())
                .with("unit", wording.unit())
                .with("signer", signer == null ? "" : signer.value().toString())
                .with("body", Typed.explained(wording.body().typed(), tokens));
    }

    /** The wording as typed; what cannot be read is refused and gives null. */
    static @Nullable Wording read(Form form) {
        String title = form.text("title", Wording.LONGEST_TITLE);
        String body = form.text("body", Wording.LONGEST_BODY);
        List<String> addressees = lines(form, "addressees");
        List<String> copies = lines(form, "copies");
        List<String> unit = form.lines("unit", 1, Wording.LONGEST_UNIT);
        PostId signer = form.id("signer", PostId::new);
        List<String> filed = form.lines("filed", 1, Wording.LONGEST_FILED);
        return form.refused() || title == null || body == null
                ? null
                : new Wording(
                        Typed.plain(title),
                        addressees,
                        copies,
                        String.join("", filed),
                        String.join("", unit),
                        signer,
                        Manuscript.typed(body));
    }

    private static List<String> lines(Form form, String field) {
        return form.lines(field, Wording.MOST_LINES, Wording.LONGEST_LINE).stream()
                .map(Typed::plain)
                .toList();
    }
}
