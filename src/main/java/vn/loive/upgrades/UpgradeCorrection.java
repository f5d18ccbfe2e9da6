package vn.loive.upgrades;

import org.jspecify.annotations.Nullable;
import vn.loive.facilities.FacilityId;
import vn.loive.shared.LegalTerm;

/**
 * How a step of an upgrade is put right.
 *
 * @param position which step
 * @param content what is right of it; nothing when the step was never taken
 * @param facility the place it is about; nothing as long as there is none
 * @param reason why, in words
 */
@LegalTerm(vi = "đính chính bước đầu tư", means = "How a step of an upgrade is put right, and why.")
public record UpgradeCorrection(
        int position,
        @Nullable UpgradeStep content,
        @Nullable FacilityId facility,
        String reason) {}
