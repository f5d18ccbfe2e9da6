package vn.loive.upgrades;

import java.util.Locale;
import vn.loive.shared.LegalTerm;

/** How far the upgrade of a reception place, or the plan of a new one, has come. */
@LegalTerm(vi = "giai đoạn đầu tư cơ sở", means = "How far the upgrade of a reception place, or a new one, has come.")
public enum UpgradeStage {
    /** Somebody has proposed it; it may be decided or dropped. */
    PROPOSED,
    /** Somebody in charge has decided it; work may begin, or it may be dropped. */
    DECIDED,
    /** Work is going on; it may come into use or be dropped. */
    UNDER_WORK,
    /** It is in use; nothing follows. */
    IN_USE,
    /** It was given up; nothing follows. */
    DROPPED;

    /** Message key of its name. */
    String key() {
        return "upgrades.stage." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
