package vn.loive.provisions;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;

/**
 * One value of a rule, for the days on which it holds.
 *
 * @param code the rule
 * @param from first legal day
 * @param until last legal day, null while no end is known
 * @param value the value, in the unit
 * @param unit the unit in Vietnamese, such as "phút"
 * @param title what the rule says, in Vietnamese
 * @param source the law, standard or house decision it comes from
 * @param verified whether somebody has compared it with the official text
 * @param note what a reader must know, empty if nothing
 */
@LegalTerm(vi = "quy định", means = "A value set by law or by the house, for the days on which it holds.")
public record Provision(
        ProvisionCode code,
        LocalDate from,
        @Nullable LocalDate until,
        BigDecimal value,
        String unit,
        String title,
        String source,
        boolean verified,
        String note) {

    public Provision {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("%s must not end before it begins".formatted(code));
        }
    }

    /** Whether it holds on the legal day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** The value as a whole number. */
    public int number() {
        return value.intValueExact();
    }
}
