package vn.loive.particulars;

import java.util.List;
import vn.loive.shared.LegalTerm;

/**
 * How a person is reached without harm.
 *
 * @param phones telephone numbers
 * @param safely when and how it is safe to call, and when never
 */
@LegalTerm(vi = "cách liên hệ an toàn", means = "How a person is reached without harm.")
public record SafeContact(List<String> phones, String safely) implements IdentityPart {

    public SafeContact {
        phones = List.copyOf(phones);
    }

    @Override
    public boolean saysNothing() {
        return phones.isEmpty() && safely.isBlank();
    }

    @Override
    public FieldGroup group() {
        return FieldGroup.CONTACT;
    }

    @Override
    public String toString() {
        return "SafeContact[…]";
    }
}
