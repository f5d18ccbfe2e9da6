package vn.loive.particulars;

import java.util.List;
import vn.loive.shared.LegalTerm;

/**
 * Relatives of a person: they are kept as closed as the person is.
 *
 * @param relatives the relatives, in the order in which they were told
 */
@LegalTerm(
        vi = "người thân",
        means = "Relatives of a person, protected as the person is.",
        source = "Luật Phòng, chống mua bán người 2024, Điều 34")
public record Relatives(List<Relative> relatives) implements IdentityPart {

    public Relatives {
        relatives = List.copyOf(relatives);
    }

    /**
     * One relative.
     *
     * @param name the name
     * @param relation what they are to the person
     * @param note how they are reached, whether they are in danger; empty when nothing is known
     */
    public record Relative(String name, String relation, String note) {
        @Override
        public String toString() {
            return "Relative[…]";
        }
    }

    @Override
    public boolean saysNothing() {
        return relatives.isEmpty();
    }

    @Override
    public FieldGroup group() {
        return FieldGroup.RELATIVES;
    }

    @Override
    public String toString() {
        return "Relatives[…]";
    }
}
