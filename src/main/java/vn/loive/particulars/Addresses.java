package vn.loive.particulars;

import java.util.List;
import vn.loive.shared.LegalTerm;

/**
 * Where a person lives, lived or wants to return to; a line each, in the words in which it was told.
 *
 * @param lines the addresses, each with what it is
 */
@LegalTerm(vi = "nơi cư trú, nơi ở", means = "Where a person lives or lived.", source = "Luật Cư trú 2020, Điều 2")
public record Addresses(List<String> lines) implements IdentityPart {

    public Addresses {
        lines = List.copyOf(lines);
    }

    @Override
    public boolean saysNothing() {
        return lines.isEmpty();
    }

    @Override
    public FieldGroup group() {
        return FieldGroup.ADDRESSES;
    }

    @Override
    public String toString() {
        return "Addresses[…]";
    }
}
