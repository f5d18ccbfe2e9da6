package broken.terms.trade;

import vn.loive.shared.LegalTerm;

/** Broken on purpose: shares its legal term with another type. */
@LegalTerm(vi = "nạn nhân", means = "A person confirmed as a victim.")
public record Victim(String codeName) {}
