package vn.loive.identities;

import vn.loive.particulars.Profile;
import vn.loive.shared.LegalTerm;

/**
 * A person of whom parts were opened, once the record says so for good.
 *
 * @param glance what is seen of them without it
 * @param profile the parts that were opened
 */
@LegalTerm(vi = "hồ sơ đang mở", means = "What is seen of a person of whom parts were opened.")
public record OpenedSubject(Glance glance, Profile profile) {}
