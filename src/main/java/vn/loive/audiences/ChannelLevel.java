package vn.loive.audiences;

import java.util.Locale;
import vn.loive.shared.LegalTerm;

/** How far a broadcast is heard. */
@LegalTerm(vi = "cấp phát sóng", means = "How far a broadcast is heard.")
public enum ChannelLevel {
    /** The wave of the province. */
    PROVINCE_WAVE,
    /** The wave of a district. */
    DISTRICT_WAVE,
    /** The station of a commune. */
    COMMUNE_STATION,
    /** The loudspeakers of a residential area. */
    RESIDENTIAL_STATION;

    /** The message key of its words. */
    public String key() {
        return "audiences.level." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
