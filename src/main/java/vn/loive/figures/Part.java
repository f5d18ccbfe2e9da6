package vn.loive.figures;

import vn.loive.shared.LegalTerm;

/**
 * One figure that goes into a sum, with the one who gave it or owes it.
 *
 * @param who the agency, place or activity, named in the sum if its number is missing; never a person
 * @param figure what it gave, or the kind of nothing it gave
 */
@LegalTerm(vi = "số hạng", means = "One agency's figure in a sum.")
public record Part(String who, Figure figure) {

    public Part {
        if (who.isBlank()) {
            throw new IllegalArgumentException("A part of a sum must name who gave it");
        }
    }
}
