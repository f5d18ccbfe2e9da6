package vn.loive.identities;

import java.util.Locale;
import vn.loive.shared.LegalTerm;

/** Why somebody opens what is known of a person. */
@LegalTerm(
        vi = "mục đích xem thông tin",
        means = "Why somebody opens what is known of a person.",
        source = "Luật Bảo vệ dữ liệu cá nhân 2025, Điều 3")
public enum Purpose {
    /** To receive and first help the person. */
    RECEPTION,
    /** To find out what happened and whether the person is a victim. */
    IDENTIFICATION,
    /** To protect the person. */
    PROTECTION,
    /** To support the person. */
    SUPPORT,
    /** To correct what is kept. */
    CORRECTION,
    /** To find out whether two entries are of one person. */
    COMPARISON,
    /** To ask whether something may be told, and whom to ask. */
    CONSENT;

    /** Its name in messages and in the record. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
