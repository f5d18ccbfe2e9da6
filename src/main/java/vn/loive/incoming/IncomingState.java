package vn.loive.incoming;

import java.util.Locale;
import vn.loive.shared.LegalTerm;

/** How far the work on an incoming document is. */
@LegalTerm(
        vi = "tình trạng giải quyết văn bản đến",
        means = "How far the work on an incoming document is.",
        source = "Nghị định 30/2020/NĐ-CP, Điều 24")
public enum IncomingState {
    /** Registered; nobody has it yet. */
    ARRIVED(true),
    /** A unit has it and works on it; it may be given to another one. */
    ASSIGNED(true),
    /** An issued document answers it; nothing more is done. */
    ANSWERED(false),
    /** The work ended without an answer, for a reason; nothing more is done. */
    CLOSED(false);

    private final boolean open;

    IncomingState(boolean open) {
        this.open = open;
    }

    /** Whether something is still to be done. */
    public boolean open() {
        return open;
    }

    /** Its word in the keys of messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
