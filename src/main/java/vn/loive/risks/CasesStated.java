package vn.loive.risks;

import vn.loive.places.PlaceId;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;
import vn.loive.shared.LegalTerm;

/**
 * The department that leads said whether a place had cases; the record does not hold what it said.
 *
 * @param year the year it is about
 */
@LegalTerm(vi = "ghi địa bàn có vụ việc", means = "The department that leads said whether a place had cases.")
public record CasesStated(Actor actor, PlaceId place, int year) implements Audited {

    @Override
    public String subject() {
        return "place/" + place.value();
    }

    @Override
    public String detail() {
        return "year " + year;
    }
}
