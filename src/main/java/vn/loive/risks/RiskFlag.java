package vn.loive.risks;

import java.util.Locale;
import vn.loive.shared.LegalTerm;

/** Why a place is at high risk. */
@LegalTerm(vi = "tiêu chí nguy cơ", means = "Why a place is at high risk of trafficking.")
public enum RiskFlag {
    /** On the land border. */
    LAND_BORDER,
    /** On the sea border or an island. */
    SEA_BORDER,
    /** With a border gate. */
    GATE,
    /** In the mountains. */
    MOUNTAIN,
    /** Remote and far from roads. */
    REMOTE,
    /** Home of ethnic minorities. */
    ETHNIC_MINORITY,
    /** Poor. */
    POOR;

    /** The message key of its words. */
    public String key() {
        return "risks.flag." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
