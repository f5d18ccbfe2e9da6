package vn.loive.scrutiny;

import java.util.List;
import vn.loive.citations.DocumentWarning;
import vn.loive.shared.LegalTerm;

/**
 * What looks wrong about that which a draft cites and claims; it forbids nothing.
 *
 * @param title what looks wrong about its title
 * @param cited the cited documents about which something looks wrong, in the order of the draft
 * @param words what may be looked at again in its words
 */
@LegalTerm(vi = "kết quả soi dự thảo", means = "What looks wrong about that which a draft cites and claims.")
record Scrutiny(List<DocumentWarning> title, List<Cited> cited, List<WordingHint> words) {

    /** Nothing looks wrong, or nothing can be mended any more. */
    static final Scrutiny NOTHING = new Scrutiny(List.of(), List.of(), List.of());

    Scrutiny {
        title = List.copyOf(title);
        cited = List.copyOf(cited);
        words = List.copyOf(words);
    }

    /**
     * A cited document about which something looks wrong.
     *
     * @param name as texts cite it
     * @param link its page
     * @param warnings what looks wrong, hints last
     */
    record Cited(String name, String link, List<DocumentWarning> warnings) {

        Cited {
            warnings = List.copyOf(warnings);
        }
    }

    /** How many things are to be looked at. */
    public int count() {
        return title.size() + cited.size() + words.size();
    }
}
