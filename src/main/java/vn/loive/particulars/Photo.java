package vn.loive.particulars;

import vn.loive.shared.LegalTerm;

/**
 * What the person looks like.
 *
 * @param jpeg the photograph in Base64, drawn anew so that it holds nothing but the picture; empty when it was taken away
 */
@LegalTerm(vi = "ảnh chân dung", means = "A photograph by which the person is recognised.")
public record Photo(String jpeg) implements IdentityPart {

    @Override
    public boolean saysNothing() {
        return jpeg.isEmpty();
    }

    @Override
    public FieldGroup group() {
        return FieldGroup.PHOTO;
    }

    @Override
    public String toString() {
        return "Photo[…]";
    }
}
