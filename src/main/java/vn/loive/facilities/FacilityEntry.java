package vn.loive.facilities;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;

/**
 * One statement of what is true of a reception place, kept as it was made.
 *
 * @param version its number, from 1
 * @param facts what was stated
 * @param corrects the statement it replaced because that was a mistake; nothing when it replaced none
 * @param at when it was made
 * @param reason why, empty for the first
 */
@LegalTerm(
        vi = "lần ghi thông tin cơ sở",
        means = "One statement of what is true of a reception place, kept as it was made.")
public record FacilityEntry(
        int version, FacilityFacts facts, @Nullable Integer corrects, Instant at, String reason) {

    /** Whether none of the statements replaced it because it was a mistake. */
    public boolean stands(List<FacilityEntry> all) {
        return all.stream().noneMatch(other -> Objects.equals(other.corrects, version));
    }
}
