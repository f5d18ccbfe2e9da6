package vn.loive.issuing;

import java.time.LocalDate;
import vn.loive.agencies.AgencyId;
import vn.loive.shared.Actor;
import vn.loive.typesetting.DocumentType;

/**
 * What numbers are counted by: each agency counts each type anew each year.
 *
 * @param province the province of the agency
 * @param agency who issues
 * @param type the type of document
 * @param year the calendar year
 */
record Register(String province, AgencyId agency, DocumentType type, int year) {

    /** The register of the actor's own agency that holds documents of a day. */
    static Register of(Actor actor, DocumentType type, LocalDate day) {
        return new Register(actor.province().value(), new AgencyId(actor.agency()), type, day.getYear());
    }
}
