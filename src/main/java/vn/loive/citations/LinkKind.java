package vn.loive.citations;

import java.util.Locale;
import vn.loive.shared.LegalTerm;

/** What one document does with another. */
@LegalTerm(vi = "loại quan hệ giữa các văn bản", means = "What a document does with another one that it rests on.")
public enum LinkKind {
    /** It carries the other out, or transposes it into its own area; it should be the younger one. */
    CARRIES_OUT(true),
    /** It answers the other, which asked. */
    ANSWERS(true),
    /** It goes on with the other. */
    CONTINUES(true),
    /** It settles for its own area what the other settles above it. */
    MIRRORS(true),
    /** It is part of the other. */
    PART_OF(false),
    /** It names the other and no more. */
    CITES(false);

    private final boolean younger;

    LinkKind(boolean younger) {
        this.younger = younger;
    }

    /** Its word in the keys of messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether days between the two are a lag, the other being the older one. */
    public boolean counts() {
        return younger;
    }
}
