package vn.loive.audiences;

import java.util.Locale;
import vn.loive.shared.LegalTerm;

/** People who are trafficked more often than others, and are therefore addressed first. */
@LegalTerm(vi = "nhóm có nguy cơ cao", means = "People who are trafficked more often than others.")
public enum RiskGroup {
    /** Women. */
    WOMEN,
    /** Girls. */
    GIRLS,
    /** Women in the countryside. */
    RURAL_WOMEN,
    /** Women of ethnic minorities. */
    ETHNIC_MINORITY_WOMEN,
    /** Pupils and students. */
    PUPILS_AND_STUDENTS,
    /** Poor people without work. */
    POOR_JOBLESS,
    /** Parents, who guard their children. */
    PARENTS;

    /** The message key of its words. */
    public String key() {
        return "audiences.risk-group." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
