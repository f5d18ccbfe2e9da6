package vn.loive.places;

import vn.loive.shared.LegalTerm;

/** The class of a border gate. */
@LegalTerm(vi = "loại cửa khẩu", means = "The class of a border gate.", source = "Nghị định 112/2014/NĐ-CP, Điều 4")
public enum GateKind {
    /** Cửa khẩu quốc tế: open to persons of every country. */
    INTERNATIONAL,
    /** Cửa khẩu chính: open to persons of the two neighbours. */
    MAIN,
    /** Cửa khẩu phụ: open to the people of the border area. */
    SECONDARY
}
