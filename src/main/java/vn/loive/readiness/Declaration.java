package vn.loive.readiness;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;

/**
 * One word on the readiness of a place, kept as it was said.
 *
 * @param version its number, from 1
 * @param said what was said
 * @param corrects the word it replaced because that was a mistake; nothing when it replaced none
 * @param at when it was said
 */
@LegalTerm(
        vi = "xác nhận điều kiện tiếp nhận",
        means = "One word on the readiness of a reception place, kept as it was said.")
public record Declaration(
        int version, Readiness.Word said, @Nullable Integer corrects, Instant at) {

    /** Whether none of the words replaced it because it was a mistake. */
    boolean stands(List<Declaration> all) {
        return all.stream().noneMatch(other -> Objects.equals(other.corrects, version));
    }
}
