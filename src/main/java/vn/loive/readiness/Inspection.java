package vn.loive.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import vn.loive.shared.LegalTerm;

/**
 * What was found when a reception place was looked at, kept as it was said.
 *
 * @param version its number, from 1
 * @param day when somebody looked
 * @param met by condition, whether it is met; what was not looked at is left out
 * @param note what else is to be known; never about a person
 * @param at when it was said
 */
@LegalTerm(
        vi = "lần kiểm tra điều kiện",
        means = "What was found when a reception place was looked at, condition by condition.")
public record Inspection(int version, LocalDate day, Map<String, Boolean> met, String note, Instant at) {

    public Inspection {
        met = Map.copyOf(met);
        note = note.strip();
    }
}
