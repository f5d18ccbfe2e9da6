package vn.loive.erasures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.loive.particulars.CodeName;
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
@LegalTerm(vi = "dòng sổ hủy thông tin", means = "What is remembered of an erasure: ids, never who it was.")
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
        String whom = "%s %s %s %s %s".formatted(id, province.value(), subject, holder, ground.code());
        String who = "%s %s %s %s".formatted(requestedBy, requestedAt, confirmedBy, at);
        return "%s %s %d %d %d".formatted(whom, who, keys, versions, tokens);
    }
}
