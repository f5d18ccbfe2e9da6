package vn.loive.sharing;

import java.util.List;
import vn.loive.shared.LegalTerm;

/**
 * What of an entry could name somebody; closed under the key of the person. Anything may be empty.
 *
 * @param receiver the name of a receiver who stands in no register
 * @param representative who answered for the person
 * @param relation what makes them so, such as mother, or head of the centre that cares for the child
 * @param why why somebody else answered, why it was withdrawn, or why it was told without consent
 * @param language the language of an interpreter
 * @param witnesses before whom it was said
 */
@LegalTerm(vi = "phần kín của dòng sổ đồng ý", means = "What of an entry of the ledger could name somebody.")
public record ConsentDetails(
        String receiver, String representative, String relation, String why, String language, List<String> witnesses) {

    /** Nothing that could name anybody. */
    public static final ConsentDetails NONE = new ConsentDetails("", "", "", "", "", List.of());

    public ConsentDetails {
        witnesses = List.copyOf(witnesses);
    }

    /** With no more than a reason. */
    public static ConsentDetails because(String why) {
        return new ConsentDetails("", "", "", why, "", List.of());
    }

    /** The same, with who answered for the person. */
    public ConsentDetails answeredBy(String name, String relation) {
        return new ConsentDetails(receiver, name, relation, why, language, witnesses);
    }

    /** Names stand in no log. */
    @Override
    public String toString() {
        return "ConsentDetails[…]";
    }
}
