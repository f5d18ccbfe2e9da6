package vn.loive.incoming;

import vn.loive.shared.LegalTerm;

/** In what form a document came. */
@LegalTerm(
        vi = "bản văn bản đến",
        means = "Whether an original, a copy or an electronic document came.",
        source = "Nghị định 30/2020/NĐ-CP, Điều 3")
public enum CopyKind {
    /** The signed and sealed original. */
    ORIGINAL,
    /** A certified or plain copy. */
    COPY,
    /** An electronic document. */
    ELECTRONIC
}
