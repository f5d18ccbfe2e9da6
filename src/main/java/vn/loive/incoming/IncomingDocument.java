package vn.loive.incoming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.AgencyId;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.ProvinceCode;

/**
 * A document that reached an agency.
 *
 * @param id the document
 * @param province in which it was registered
 * @param agency whom it reached
 * @param number its number of arrival in the register of the year, from 1
 * @param facts what is registered of it
 * @param at when it was registered
 * @param last what was done about it last; nothing yet when it only arrived
 * @param unit the unit that has or had it; empty when it was never assigned
 */
@LegalTerm(
        vi = "văn bản đến",
        means = "A document that reached an agency and got a number of arrival.",
        source = "Nghị định 30/2020/NĐ-CP, Điều 3")
public record IncomingDocument(
        IncomingId id,
        ProvinceCode province,
        AgencyId agency,
        int number,
        IncomingFacts facts,
        Instant at,
        @Nullable IncomingStep last,
        String unit) {

    /** A document as it is registered. */
    static IncomingDocument registered(
            ProvinceCode province, AgencyId agency, int number, IncomingFacts facts, Instant at) {
        return new IncomingDocument(new IncomingId(UUID.randomUUID()), province, agency, number, facts, at, null, "");
    }

    /** How far the work on it is. */
    public IncomingState state() {
        return last == null ? IncomingState.ARRIVED : last.state();
    }

    /** Whether something is still to be done although its day has gone by. */
    public boolean late(LocalDate today) {
        LocalDate due = facts.due();
        return state().open() && due != null && due.isBefore(today);
    }

    /** The year of the register that holds its number. */
    public int year() {
        return facts.arrived().getYear();
    }
}
