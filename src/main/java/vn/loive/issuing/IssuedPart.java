package vn.loive.issuing;

import org.springframework.ui.Model;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalTerm;

/**
 * Something that a higher module shows with an issued document: on its page, and on that of the draft it was.
 * It adds its attributes under names that begin with its module's name, and the templates look for its fragment.
 */
@LegalTerm(
        vi = "phần của trang văn bản đi",
        means = "Something that another part of the program shows with an issued document.")
public interface IssuedPart {

    /** Adds what is to be shown. */
    void show(Actor actor, IssuedDocument document, Model model);
}
