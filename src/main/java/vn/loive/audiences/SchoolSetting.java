package vn.loive.audiences;

import java.util.Locale;
import vn.loive.shared.LegalTerm;

/** How a school teaches it. */
@LegalTerm(vi = "hình thức trong trường học", means = "How a school teaches it.")
public enum SchoolSetting {
    /** In regular lessons. */
    CURRICULUM,
    /** Outside regular lessons. */
    EXTRACURRICULAR,
    /** In a talk held for it. */
    TALK;

    /** The message key of its words. */
    public String key() {
        return "audiences.setting." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
