package vn.loive.places;

import vn.loive.shared.LegalTerm;

/** The tier of an administrative unit. */
@LegalTerm(
        vi = "cấp hành chính",
        means = "The tier of an administrative unit.",
        source = "Luật Tổ chức chính quyền địa phương 77/2015/QH13, Điều 2")
public enum PlaceLevel {
    /** Tỉnh, thành phố trực thuộc trung ương. */
    PROVINCE,
    /** Huyện, quận, thị xã, thành phố thuộc tỉnh; abolished on 1/7/2025. */
    DISTRICT,
    /** Xã, phường, thị trấn, đặc khu. */
    COMMUNE
}
