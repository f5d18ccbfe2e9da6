package vn.loive.particulars;

import vn.loive.shared.LegalTerm;

/** The sex of a person as papers or the person say it. */
@LegalTerm(vi = "giới tính", means = "The sex of a person.", source = "Luật Căn cước 2023, Điều 9")
public enum Sex {
    /** Female. */
    FEMALE,
    /** Male. */
    MALE,
    /** Neither, or not as papers say. */
    OTHER
}
