package vn.loive.facilities;

import vn.loive.shared.LegalTerm;

/** What sort of reception place it is. */
@LegalTerm(vi = "loại cơ sở tiếp nhận", means = "What sort of reception place it is.")
public enum FacilityKind {
    /** Rooms at a border gate. */
    GATE_SITE,
    /** Trung tâm bảo trợ xã hội. */
    SOCIAL_PROTECTION_CENTRE,
    /** Trung tâm công tác xã hội. */
    SOCIAL_WORK_CENTRE,
    /** Cơ sở bảo trợ, chăm sóc trẻ em. */
    CHILD_FACILITY,
    /** Cơ sở trợ giúp xã hội. */
    SOCIAL_ASSISTANCE_FACILITY,
    /** Nhà tạm lánh. */
    SHELTER,
    /** Khu riêng trong một cơ sở khác. */
    SEPARATE_AREA
}
