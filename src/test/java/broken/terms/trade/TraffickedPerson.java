package broken.terms.trade;

import vn.loive.shared.LegalTerm;

/** Broken on purpose: a second name for a term that has one, and a meaning that is no sentence. */
@LegalTerm(vi = "nạn nhân", means = "victim")
public enum TraffickedPerson {
    CONFIRMED
}
