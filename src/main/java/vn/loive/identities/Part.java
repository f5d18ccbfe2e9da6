package vn.loive.identities;

import vn.loive.shared.LegalTerm;

/** What is known of a person, in parts that are closed, opened and shown each on its own. */
@LegalTerm(vi = "nhóm thông tin", means = "A part of what is known of a person, opened on its own.")
public sealed interface Part permits Names, Birth, Papers, Contact {

    /** Which part it is. */
    FieldGroup group();
}
