package vn.loive.typesetting;

import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;

/**
 * The names at the head of the left column.
 * A line feed in a name breaks the line there; otherwise long names are broken into lines of like length.
 *
 * @param parentAgency the body above the issuer, if it is named; printed in capitals
 * @param issuingAgency the body that issues; printed in bold capitals
 */
@LegalTerm(
        vi = "tên cơ quan ban hành văn bản",
        means = "Who issues.",
        source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, II.2")
public record Letterhead(@Nullable String parentAgency, String issuingAgency) {}
