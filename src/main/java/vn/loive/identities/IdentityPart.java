package vn.loive.identities;

import vn.loive.shared.LegalTerm;

/** What is known of a person, in parts that are closed, opened and shown each on its own. */
@LegalTerm(vi = "nhóm thông tin", means = "A part of what is known of a person, opened on its own.")
public sealed interface IdentityPart permits Names, Birth, Papers, SafeContact {

    /** Which part it is. */
    FieldGroup group();
}
