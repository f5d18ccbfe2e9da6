package vn.loive.proofs;

import java.util.Locale;
import vn.loive.shared.Refusal;

/** Why a file is not taken back as a draft; nothing of it was opened by anything but this reader. */
public enum CannotReturn implements Refusal {
    /** It is no Office Open XML document. */
    NOT_A_DOCX,
    /** It is locked by a password. */
    ENCRYPTED,
    /** It is larger than a draft can be, packed or unpacked. */
    TOO_LARGE,
    /** It carries a program. */
    MACROS,
    /** It carries another file or a control within it. */
    EMBEDDED_OBJECT,
    /** Opening it would fetch something from elsewhere. */
    OUTSIDE_LINK,
    /** Its XML declares entities, which a word processor never does. */
    DECLARED_ENTITIES,
    /** It cannot be read to its end. */
    BROKEN;

    @Override
    public String key() {
        return "proofs.cannot-return." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
