package vn.loive.doubles;

import java.util.List;
import vn.loive.particulars.Addresses;
import vn.loive.particulars.Birth;
import vn.loive.particulars.FieldGroup;
import vn.loive.particulars.Guardian;
import vn.loive.particulars.IdentityPart;
import vn.loive.particulars.Names;
import vn.loive.particulars.Origin;
import vn.loive.particulars.Papers;
import vn.loive.particulars.Photo;
import vn.loive.particulars.Relatives;
import vn.loive.particulars.SafeContact;

/** A part in which nothing is known: what stands where a group was taken over and is taken back. */
final class NothingKnown {

    private NothingKnown() {}

    static IdentityPart of(FieldGroup group) {
        return switch (group) {
            case NAMES -> new Names("", List.of());
            case BIRTH -> new Birth(null, null, false);
            case PAPERS -> new Papers(List.of());
            case CONTACT -> new SafeContact(List.of(), "");
            case ORIGIN -> new Origin(null, "", List.of());
            case ADDRESSES -> new Addresses(List.of());
            case GUARDIAN -> new Guardian("", "", "", "");
            case RELATIVES -> new Relatives(List.of());
            case PHOTO -> new Photo("");
        };
    }
}
