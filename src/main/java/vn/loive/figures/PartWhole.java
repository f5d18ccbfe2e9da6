package vn.loive.figures;

/** How a whole stands to the sum of its parts. */
public enum PartWhole {
    /** Both are known and equal. */
    AGREES,
    /** They cannot both be right. */
    DIFFERS,
    /** A bound, a gap, a withheld number or unlike units leave it open. */
    CANNOT_TELL
}
