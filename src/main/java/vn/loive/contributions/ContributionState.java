package vn.loive.contributions;

import java.time.Instant;
import java.util.UUID;
import vn.loive.shared.LegalTerm;

/** How what an agency owes to a request stands. */
@LegalTerm(vi = "tình trạng đóng góp số liệu", means = "How what an agency owes to a request stands.")
public sealed interface ContributionState {

    /** The stable text under which its words stand in the bundle. */
    default String code() {
        return switch (this) {
            case Awaited _ -> "awaited";
            case Submitted _ -> "submitted";
            case Accepted _ -> "accepted";
            case Returned _ -> "returned";
        };
    }

    /** Whether figures in this state count; the others are missing, never zero. */
    default boolean counts() {
        return switch (this) {
            case Submitted _, Accepted _ -> true;
            case Awaited _, Returned _ -> false;
        };
    }

    /** Whether the agency may submit a version now. */
    default boolean mayBeSubmitted() {
        return ContributionTransitions.allow(ContributionTransitions.Act.SUBMISSION, this);
    }

    /** Whether the agency that asked may take it now. */
    default boolean mayBeAccepted() {
        return ContributionTransitions.allow(ContributionTransitions.Act.ACCEPTANCE, this);
    }

    /** Whether the agency that asked may send it back now. */
    default boolean mayBeReturned() {
        return ContributionTransitions.allow(ContributionTransitions.Act.RETURN, this);
    }

    /** Nothing has come; it counts as missing, never as zero. */
    @LegalTerm(vi = "chờ nộp", means = "An agency has not yet answered a request.")
    record Awaited() implements ContributionState {}

    /** It has come and counts; it may be accepted or returned, and the agency may replace it. */
    @LegalTerm(vi = "đã nộp, chờ nhận", means = "A contribution that has come and waits to be accepted.")
    record Submitted() implements ContributionState {}

    /**
     * The asking agency has taken it; only a change in the register or a return opens it again.
     *
     * @param by the account that accepted
     * @param at when
     */
    @LegalTerm(vi = "đã nhận", means = "A contribution that the asking agency has accepted.")
    record Accepted(UUID by, Instant at) implements ContributionState {}

    /**
     * The asking agency has sent it back; it counts as missing until the agency submits again.
     *
     * @param by the account that returned it
     * @param at when
     * @param remark what is to be mended
     */
    @LegalTerm(vi = "đã trả lại", means = "A contribution that was sent back with a remark.")
    record Returned(UUID by, Instant at, String remark) implements ContributionState {}
}
