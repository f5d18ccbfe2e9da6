package vn.loive.hotlines;

import vn.loive.shared.LegalTerm;

/** Whether a hotline serves the country or a province. */
@LegalTerm(vi = "phạm vi của đường dây nóng", means = "Whether a hotline serves the country or a province.")
public enum HotlineLevel {
    /** The whole country. */
    CENTRAL,
    /** One province. */
    PROVINCE
}
