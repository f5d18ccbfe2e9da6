package vn.loive.agencies;

import vn.loive.shared.LegalTerm;

/** At which level of the state, or outside it, an agency stands. */
@LegalTerm(vi = "cấp của cơ quan", means = "At which level of the state, or outside it, an agency stands.")
public enum AgencyLevel {
    /** International bodies and the authorities of other countries. */
    INTERNATIONAL,
    /** Trung ương. */
    CENTRAL,
    /** Tỉnh, thành phố trực thuộc trung ương. */
    PROVINCE,
    /** Huyện; ended on 30/6/2025. */
    DISTRICT,
    /** Xã, phường, thị trấn, đặc khu. */
    COMMUNE,
    /** Associations, enterprises and volunteer teams. */
    SOCIETY
}
