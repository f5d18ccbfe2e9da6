package vn.loive.statements;

import vn.loive.shared.LegalTerm;

/** Whether a statement stands. */
@LegalTerm(vi = "tình trạng xác nhận", means = "Whether a statement stands or was withdrawn.")
public enum StatementState {
    /** It counts; it may be corrected and withdrawn. */
    STANDING,
    /** It was made by mistake and can only be read. */
    WITHDRAWN
}
