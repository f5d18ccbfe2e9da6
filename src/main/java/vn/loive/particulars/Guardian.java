package vn.loive.particulars;

import vn.loive.shared.LegalTerm;

/**
 * Who acts in law for a child or for somebody who cannot act alone.
 *
 * @param name the name of the guardian or legal representative
 * @param relation what makes them so, such as mother, or guardian by a decision
 * @param phone how they are reached; empty when unknown
 * @param caution what to mind, such as that this person must not be told; empty when nothing
 */
@LegalTerm(
        vi = "người giám hộ, người đại diện",
        means = "Who acts in law for the person.",
        source = "Bộ luật Dân sự 2015, Điều 46 và Điều 134")
public record Guardian(String name, String relation, String phone, String caution) implements IdentityPart {

    @Override
    public boolean saysNothing() {
        return name.isBlank() && relation.isBlank() && phone.isBlank() && caution.isBlank();
    }

    @Override
    public FieldGroup group() {
        return FieldGroup.GUARDIAN;
    }

    @Override
    public String toString() {
        return "Guardian[…]";
    }
}
