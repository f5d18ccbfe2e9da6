package vn.loive.disclosures;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loive.particulars.FieldGroup;
import vn.loive.sharing.ConsentDetails;
import vn.loive.sharing.ConsentEntry;

/**
 * An entry as a line of a page.
 *
 * @param entry the entry
 * @param groups the groups of which it speaks, or still speaks
 * @param state the word for what it says today
 * @param receiver the name of the agency; empty for a receiver outside the register
 * @param outsider which of the receivers outside the register it is, from 1; 0 for an agency
 * @param agency the name of the agency that recorded it
 * @param canEnd whether it can be taken back or ended
 * @param doubted whether it is not relied upon although it was given
 * @param elsewhere the code name of the joined entry at which it was recorded; empty when that is not seen, null for one
 *     recorded at the entry that is shown
 * @param details what could name somebody; null while it is closed
 */
record ConsentLine(
        ConsentEntry entry,
        List<String> groups,
        String state,
        String receiver,
        int outsider,
        String agency,
        boolean canEnd,
        boolean doubted,
        @Nullable String elsewhere,
        @Nullable ConsentDetails details) {

    static List<String> codes(Set<FieldGroup> groups) {
        return groups.stream().sorted().map(FieldGroup::code).toList();
    }

    /** Whether it says that something may be told today. */
    boolean holdsOn(LocalDate today) {
        return entry.letsTellOn(today);
    }
}
