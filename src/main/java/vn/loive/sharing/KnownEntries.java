package vn.loive.sharing;

import java.util.List;
import vn.loive.shared.LegalTerm;

/**
 * What is known of the ledger of a person to whoever asks.
 *
 * @param entries what is seen, in the order recorded
 * @param lost refusals and ended grounds of an entry of the same person that was erased: what they were about, nobody's words
 * @param partly whether more of it stands at another entry of the same person, which is not seen
 * @param parted whether another entry was joined to this one that is not read any more: taken apart, erased or hidden
 */
@LegalTerm(vi = "phần sổ đồng ý đọc được", means = "What is known of the ledger of a person to whoever asks.")
public record KnownEntries(List<ConsentEntry> entries, List<ConsentEntry> lost, boolean partly, boolean parted) {

    /** Where nobody was ever asked, or nothing is seen. */
    public static final KnownEntries NONE = new KnownEntries(List.of(), List.of(), false, false);

    public KnownEntries {
        entries = List.copyOf(entries);
        lost = List.copyOf(lost);
    }
}
