package vn.loive.erasures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.loive.identities.CodeName;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.ProvinceCode;

/**
 * A line of the ledger of erasures.
 *
 * @param id the request
 * @param province the province that kept the person
 * @param subject the person's id
 * @param holder the agency that answered for what was kept
 * @param codeName by what the person was spoken of
 * @param ground why
 * @param requestedBy the account that asked
 * @param requestedAt when
 * @param confirmedBy the account that confirmed
 * @param day the legal day of the erasure
 * @param at its instant
 * @param keys how many keys were destroyed
 * @param versions how many versions of parts were destroyed
 * @param tokens how many tokens of search were destroyed
 */
@LegalTerm(vi = "sổ hủy thông tin", means = "What is remembered of an erasure: ids, never who it was.")
public record Erased(
        UUID id,
        ProvinceCode province,
        UUID subject,
        UUID holder,
        CodeName codeName,
        ErasureGround ground,
        UUID requestedBy,
        Instant requestedAt,
        UUID confirmedBy,
        LocalDate day,
        Instant at,
        int keys,
        int versions,
        int tokens) {

    /** The line by which a restore erases the person again; without the code name. */
    String line() {
        return String.join(
                " ",
                List.of(
                        id.toString(),
                        province.value(),
                        subject.toString(),
                        holder.toString(),
                        ground.code(),
                        requestedBy.toString(),
                        requestedAt.toString(),
                        confirmedBy.toString(),
                        at.toString(),
                        Integer.toString(keys),
                        Integer.toString(versions),
                        Integer.toString(tokens)));
    }
}
