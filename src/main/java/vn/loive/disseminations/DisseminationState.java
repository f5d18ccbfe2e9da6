package vn.loive.disseminations;

import vn.loive.shared.LegalTerm;

/** How a dissemination stands in the register. */
@LegalTerm(vi = "tình trạng phổ biến văn bản", means = "Whether a dissemination stands or was withdrawn.")
public enum DisseminationState {
    /** It counts; it may be corrected and withdrawn. */
    STANDING,
    /** It was entered by mistake and can only be read. */
    WITHDRAWN
}
