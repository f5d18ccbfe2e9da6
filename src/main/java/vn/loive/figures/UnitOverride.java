package vn.loive.figures;

import vn.loive.shared.LegalTerm;

/**
 * Somebody's word that unlike units are to be added, recorded with the total.
 *
 * @param by who answers for it, by name or account
 * @param reason why the total is wanted all the same
 */
@LegalTerm(vi = "cộng gộp khác đơn vị tính", means = "A named person's decision to add unlike units, with the reason.")
public record UnitOverride(String by, String reason) {

    public UnitOverride {
        if (by.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("Adding unlike units must name who answers for it and why");
        }
    }
}
