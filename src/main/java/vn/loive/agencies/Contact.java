package vn.loive.agencies;

import vn.loive.shared.LegalTerm;

/**
 * How an agency, not a person in it, is reached.
 *
 * @param address where it sits
 * @param telephone of the office
 * @param mailbox of the office
 * @param website its pages
 * @param version counts the changes; 0 while nothing was written
 */
@LegalTerm(vi = "thông tin liên hệ của cơ quan", means = "How an agency, not a person in it, is reached.")
public record Contact(String address, String telephone, String mailbox, String website, int version) {

    /** Nothing was written yet. */
    public static final Contact UNKNOWN = new Contact("", "", "", "", 0);

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return address.isEmpty() && telephone.isEmpty() && mailbox.isEmpty() && website.isEmpty();
    }
}
