package vn.loive.gazetteer;

import vn.loive.places.PlaceEdition;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;
import vn.loive.shared.LegalTerm;

/**
 * An administrator loaded files of the list of places.
 *
 * @param edition what was loaded
 */
@LegalTerm(vi = "nạp danh mục địa bàn", means = "An administrator loaded files of the list of places.")
public record PlacesImported(Actor actor, PlaceEdition edition) implements Audited {

    @Override
    public String subject() {
        return "place-list/" + edition.sha256();
    }

    @Override
    public String detail() {
        return "rows " + edition.changed();
    }
}
