package vn.loive.outreach;

import vn.loive.shared.LegalTerm;

/** How an activity stands in the register. */
@LegalTerm(vi = "tình trạng hoạt động", means = "How a communication activity stands in the register.")
public sealed interface ActivityState {

    /** It counts; it may be corrected and withdrawn. */
    record Registered() implements ActivityState {}

    /**
     * It was entered by mistake and counts no more; it can only be read.
     *
     * @param reason why
     */
    record Withdrawn(String reason) implements ActivityState {}
}
