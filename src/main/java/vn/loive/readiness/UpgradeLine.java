package vn.loive.readiness;

import vn.loive.shared.LegalTerm;

/**
 * One upgrade as the page of a reception place shows it.
 *
 * @param title what is to be done
 * @param stageKey message key of how far it has come
 * @param path where more is to be seen
 */
@LegalTerm(vi = "dòng đầu tư của cơ sở", means = "One upgrade as the page of a reception place shows it.")
public record UpgradeLine(String title, String stageKey, String path) {}
