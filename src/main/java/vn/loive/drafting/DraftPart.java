package vn.loive.drafting;

import org.springframework.ui.Model;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalTerm;

/**
 * Something that a higher module shows on the page of a draft.
 * It adds its attributes under names that begin with its module's name, and {@code drafting/draft.html} looks for its fragment.
 */
@LegalTerm(
        vi = "phần của trang dự thảo",
        means = "Something that another part of the program shows on the page of a draft.")
public interface DraftPart {

    /** Adds what is to be shown. */
    void show(Actor actor, OpenDraft draft, Model model);
}
