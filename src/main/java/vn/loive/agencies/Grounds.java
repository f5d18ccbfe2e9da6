package vn.loive.agencies;

import vn.loive.shared.LegalTerm;

/**
 * By what a fact about an agency is known.
 *
 * @param basis the text or source that says it; may be empty
 * @param verified whether that was seen; what was not is shown with a stamp
 */
@LegalTerm(vi = "căn cứ, nguồn", means = "By what a fact about an agency is known, and whether that was seen.")
public record Grounds(String basis, boolean verified) {

    /** A fact that was seen and needs no text. */
    public static final Grounds SEEN = new Grounds("", true);
}
