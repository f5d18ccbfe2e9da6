package vn.loive.agencies;

import vn.loive.shared.LegalTerm;

/** What an agency is in the programme; names and symbols differ by province and year, the kind does not. */
@LegalTerm(vi = "loại cơ quan", means = "What an agency is in the anti-trafficking programme.")
public enum AgencyKind {
    /** A ministry or a department of one. */
    CENTRAL,
    /** Ủy ban nhân dân tỉnh. */
    PROVINCIAL_PEOPLES_COMMITTEE,
    /** Ban Chỉ đạo 138. */
    STEERING_COMMITTEE,
    /** The department that leads victim support and consolidates figures. */
    LEAD_DEPARTMENT,
    /** Công an tỉnh. */
    POLICE,
    /** Bộ Chỉ huy Bộ đội Biên phòng tỉnh. */
    BORDER_GUARD,
    /** Sở Ngoại vụ. */
    FOREIGN_AFFAIRS,
    /** A centre of the lead department that receives and supports. */
    SOCIAL_CENTRE,
    /** The lead department's office in a district. */
    DISTRICT_OFFICE,
    /** Hội, đoàn thể. */
    MASS_ORGANISATION,
    /** Báo, đài. */
    MEDIA
}
