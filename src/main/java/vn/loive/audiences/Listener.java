package vn.loive.audiences;

import java.util.Locale;
import vn.loive.shared.LegalTerm;

/** Whom a communication addresses. */
@LegalTerm(vi = "đối tượng tuyên truyền", means = "Whom a communication addresses.")
public enum Listener {
    /** Whoever lives there. */
    RESIDENTS,
    /** Pupils and students. */
    PUPILS,
    /** Teachers. */
    TEACHERS,
    /** Parents of pupils. */
    PARENTS,
    /** Workers, among them those who go abroad to work. */
    WORKERS,
    /** Officials of any level. */
    OFFICIALS,
    /** Members of mass organisations. */
    MEMBERS,
    /** Members of volunteer social-work teams. */
    VOLUNTEERS;

    /** The message key of its words. */
    public String key() {
        return "audiences.listener." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
