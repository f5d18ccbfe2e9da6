package vn.loive.figures;

import vn.loive.shared.LegalTerm;

/** How a whole stands to the sum of its parts. */
@LegalTerm(vi = "đối chiếu tổng và phần", means = "Whether a whole and the sum of its parts agree.")
public enum PartWhole {
    /** Both are known and equal. */
    AGREES,
    /** They cannot both be right. */
    DIFFERS,
    /** A bound, a gap, a withheld number or unlike units leave it open. */
    CANNOT_TELL
}
