package vn.loive.particulars;

import vn.loive.shared.LegalTerm;

/** What is known of a person, in parts that are closed, opened and shown each on its own; none is ever in a log. */
@LegalTerm(vi = "nhóm thông tin", means = "A part of what is known of a person, opened on its own.")
public sealed interface IdentityPart
        permits Names, Birth, Papers, SafeContact, Origin, Addresses, Guardian, Relatives, Photo {

    /** Which part it is. */
    FieldGroup group();

    /** Whether nothing is known in it. */
    boolean saysNothing();
}
