package vn.loive.doubles;

import java.util.EnumSet;
import java.util.Set;
import vn.loive.identities.Glance;
import vn.loive.particulars.FieldGroup;
import vn.loive.particulars.IdentityPart;
import vn.loive.particulars.Profile;
import vn.loive.shared.LegalTerm;

/**
 * Two entries side by side, both opened.
 *
 * @param kept the one that would be kept
 * @param joined the one that would be joined to it
 */
@LegalTerm(vi = "so sánh hai hồ sơ", means = "Two entries side by side.")
public record Comparison(Side kept, Side joined) {

    /**
     * One of them.
     *
     * @param glance what is seen before anything is opened
     * @param profile what was opened
     */
    @LegalTerm(vi = "một bên so sánh", means = "One of two entries that are compared.")
    public record Side(Glance glance, Profile profile) {

        boolean says(FieldGroup group) {
            IdentityPart part = profile.parts().get(group);
            return part != null && !part.saysNothing();
        }
    }

    /** The groups of which at least one of them says something and both may be opened. */
    Set<FieldGroup> groups() {
        Set<FieldGroup> groups = EnumSet.allOf(FieldGroup.class);
        groups.retainAll(kept.glance().opens());
        groups.retainAll(joined.glance().opens());
        groups.removeIf(group -> !kept.says(group) && !joined.says(group));
        return groups;
    }
}
