package vn.loive.particulars;

import java.util.Locale;
import vn.loive.shared.LegalTerm;

/** The parts of what is known of a person. */
@LegalTerm(vi = "loại nhóm thông tin", means = "Which part of what is known of a person it is.")
public enum FieldGroup {
    /** The name and other names. */
    NAMES(Names.class),
    /** When the person was born. */
    BIRTH(Birth.class),
    /** Identity papers. */
    PAPERS(Papers.class),
    /** Telephones, and when it is safe to call. */
    CONTACT(SafeContact.class),
    /** Sex, ethnic group, citizenships. */
    ORIGIN(Origin.class),
    /** Where the person lives or lived. */
    ADDRESSES(Addresses.class),
    /** Who acts for the person. */
    GUARDIAN(Guardian.class),
    /** Relatives, as closed as the person. */
    RELATIVES(Relatives.class),
    /** What the person looks like. */
    PHOTO(Photo.class);

    private final Class<? extends IdentityPart> shape;

    FieldGroup(Class<? extends IdentityPart> shape) {
        this.shape = shape;
    }

    Class<? extends IdentityPart> shape() {
        return shape;
    }

    /** Its name in tables and messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The group of that name. */
    public static FieldGroup of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
