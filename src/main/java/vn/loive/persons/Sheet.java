package vn.loive.persons;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import vn.loive.particulars.FieldGroup;

/** Groups that are written together on one sheet. */
enum Sheet {
    NAMES,
    ORIGIN,
    PAPERS,
    CONTACT,
    ADDRESSES,
    GUARDIAN,
    RELATIVES;

    Set<FieldGroup> groups() {
        return switch (this) {
            case NAMES -> EnumSet.of(FieldGroup.NAMES, FieldGroup.BIRTH);
            case ORIGIN -> EnumSet.of(FieldGroup.ORIGIN);
            case PAPERS -> EnumSet.of(FieldGroup.PAPERS);
            case CONTACT -> EnumSet.of(FieldGroup.CONTACT);
            case ADDRESSES -> EnumSet.of(FieldGroup.ADDRESSES);
            case GUARDIAN -> EnumSet.of(FieldGroup.GUARDIAN);
            case RELATIVES -> EnumSet.of(FieldGroup.RELATIVES);
        };
    }

    /** Its name in addresses of fragments and keys of messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
