package vn.loive.sharing;

import java.util.Locale;
import vn.loive.shared.LegalTerm;

/** What an entry of the ledger says. */
@LegalTerm(vi = "loại dòng sổ đồng ý", means = "What an entry of the ledger of consents says.")
public enum ConsentKind {
    /** The receiver may be told, until the day named or until it is withdrawn. */
    GIVEN,
    /** The receiver may not be told; may be asked again. */
    REFUSED,
    /** The receiver may be told no more; what was told stays recorded. */
    WITHDRAWN,
    /** The receiver is told without consent on a legal ground, until the day named or until the ground is ended. */
    ON_GROUND,
    /** The legal ground is gone; what was told stays recorded. */
    GROUND_ENDED;

    /** Whether it speaks of a legal ground; consent and ground do not undo each other. */
    public boolean isOfGround() {
        return this == ON_GROUND || this == GROUND_ENDED;
    }

    /** Its name in tables and messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that name. */
    public static ConsentKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
