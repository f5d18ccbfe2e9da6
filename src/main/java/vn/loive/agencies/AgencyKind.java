package vn.loive.agencies;

import java.util.EnumSet;
import java.util.Set;
import vn.loive.shared.LegalTerm;

/** What an agency is in the programme; names and symbols differ by province and year, the kind does not. */
@LegalTerm(vi = "loại cơ quan", means = "What an agency is in the anti-trafficking programme.")
public enum AgencyKind {
    /** A ministry or a department of one. */
    CENTRAL,
    /** A body of the Party: Bộ Chính trị, Tỉnh ủy, Huyện ủy. */
    PARTY,
    /** Hội đồng nhân dân. */
    PEOPLES_COUNCIL,
    /** Ủy ban nhân dân tỉnh. */
    PROVINCIAL_PEOPLES_COMMITTEE,
    /** Ủy ban nhân dân huyện, to 30/6/2025. */
    DISTRICT_PEOPLES_COMMITTEE,
    /** Ủy ban nhân dân xã, phường, đặc khu. */
    COMMUNE_PEOPLES_COMMITTEE,
    /** Văn phòng Ủy ban nhân dân. */
    COMMITTEE_OFFICE,
    /** Ban Chỉ đạo 138. */
    STEERING_COMMITTEE,
    /** The department that leads victim support and consolidates figures. */
    LEAD_DEPARTMENT,
    /** Công an tỉnh. */
    POLICE,
    /** Công an huyện, to 28/02/2025. */
    DISTRICT_POLICE,
    /** Công an xã. */
    COMMUNE_POLICE,
    /** Bộ Chỉ huy Bộ đội Biên phòng tỉnh, and its posts. */
    BORDER_GUARD,
    /** Sở Ngoại vụ. */
    FOREIGN_AFFAIRS,
    /** Sở Nội vụ. */
    HOME_AFFAIRS,
    /** Sở Tư pháp. */
    JUSTICE,
    /** Trung tâm Trợ giúp pháp lý nhà nước. */
    LEGAL_AID,
    /** Sở Y tế as long as another department leads, and places of care. */
    HEALTH,
    /** Sở Tài chính. */
    FINANCE,
    /** Sở Giáo dục và Đào tạo. */
    EDUCATION,
    /** Sở Thông tin và Truyền thông and who took over its duties. */
    INFORMATION,
    /** Viện kiểm sát nhân dân. */
    PROSECUTORS,
    /** Tòa án nhân dân. */
    COURT,
    /** Ngân hàng Chính sách xã hội. */
    SOCIAL_POLICY_BANK,
    /** A centre of the lead department that receives and supports. */
    SOCIAL_CENTRE,
    /** The lead department's office in a district. */
    DISTRICT_OFFICE,
    /** Who answers a hotline. */
    HOTLINE_CENTRE,
    /** Ủy ban Mặt trận Tổ quốc Việt Nam. */
    FATHERLAND_FRONT,
    /** Hội Liên hiệp Phụ nữ. */
    WOMENS_UNION,
    /** Đoàn Thanh niên Cộng sản Hồ Chí Minh. */
    YOUTH_UNION,
    /** Liên đoàn Lao động. */
    LABOUR_FEDERATION,
    /** Any other Hội, đoàn thể. */
    MASS_ORGANISATION,
    /** Báo, đài. */
    MEDIA,
    /** Đội công tác xã hội tình nguyện. */
    VOLUNTEER_TEAM,
    /** Doanh nghiệp viễn thông and other enterprises. */
    ENTERPRISE,
    /** An international body, or an authority of another country. */
    INTERNATIONAL,
    /** A section inside another body: phòng, ban, cục. */
    UNIT;

    private static final Set<AgencyKind> OF_DISTRICTS =
            EnumSet.of(DISTRICT_OFFICE, DISTRICT_PEOPLES_COMMITTEE, DISTRICT_POLICE);

    private static final Set<AgencyKind> OF_COMMUNES = EnumSet.of(COMMUNE_PEOPLES_COMMITTEE, COMMUNE_POLICE);

    /** The level at which agencies of this kind stand when nothing else is said. */
    AgencyLevel usualLevel(boolean hasProvince) {
        if (OF_DISTRICTS.contains(this)) {
            return AgencyLevel.DISTRICT;
        }
        if (OF_COMMUNES.contains(this)) {
            return AgencyLevel.COMMUNE;
        }
        return hasProvince ? AgencyLevel.PROVINCE : AgencyLevel.CENTRAL;
    }
}
