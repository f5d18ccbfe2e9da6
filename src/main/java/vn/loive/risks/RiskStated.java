package vn.loive.risks;

import vn.loive.places.PlaceId;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;
import vn.loive.shared.LegalTerm;

/**
 * The department that leads said or corrected why a place is at risk.
 *
 * @param year the year it is about
 */
@LegalTerm(vi = "ghi tiêu chí nguy cơ", means = "The department that leads said why a place is at risk.")
public record RiskStated(Actor actor, PlaceId place, int year) implements Audited {

    @Override
    public String subject() {
        return "place/" + place.value();
    }

    @Override
    public String detail() {
        return "year " + year;
    }
}
