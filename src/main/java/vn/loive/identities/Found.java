package vn.loive.identities;

import vn.loive.shared.LegalTerm;

/**
 * Somebody who may be the person sought.
 *
 * @param subject the person
 * @param likeness how alike the names are, 1 when they are the same; 1 for the same number of a paper or telephone
 */
@LegalTerm(vi = "người có thể trùng", means = "Somebody who may be the person sought.")
public record Found(Subject subject, double likeness) {}
