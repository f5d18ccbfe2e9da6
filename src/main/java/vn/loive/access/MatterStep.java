package vn.loive.access;

import java.util.Locale;
import vn.loive.shared.LegalTerm;

/** The part that an agency has in the matter of a person; it decides what the agency needs to know. */
@LegalTerm(vi = "phần việc trong hồ sơ", means = "The part that an agency has in the matter of a person.")
public enum MatterStep {
    /** Answers for the person and for what is kept. */
    HOLDER,
    /** Receives the person first. */
    RECEPTION,
    /** Finds out what happened and who the person is. */
    VERIFICATION,
    /** Protects the person and their relatives. */
    PROTECTION,
    /** Gives the person a place to stay. */
    STAY,
    /** Gives support of other kinds. */
    ASSISTANCE,
    /** Gives legal aid. */
    LEGAL_AID,
    /** Receives the person at home. */
    RETURN_HOME,
    /** Has no part, and sees the person for some hours because it could not wait. */
    EMERGENCY;

    /** Whether an agency is given it as a part; answering for a person and an emergency come about otherwise. */
    public boolean given() {
        return this != HOLDER && this != EMERGENCY;
    }

    /** Its name in tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The step of that name. */
    public static MatterStep of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
