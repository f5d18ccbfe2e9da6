package vn.loive.identities;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.access.MatterState;
import vn.loive.particulars.CodeName;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.ProvinceCode;

/**
 * A person of whom the guarded wing knows, without anything by which the person could be recognised.
 *
 * @param id the id
 * @param province the province that keeps the person
 * @param holder the agency that answers for what is kept
 * @param codeName by what the person is spoken of
 * @param closedOn the legal day on which the matter came to its end; null while it is dealt with
 */
@LegalTerm(vi = "người được bảo vệ danh tính", means = "A person whose identity is kept closed.")
public record Subject(
        SubjectId id,
        ProvinceCode province,
        UUID holder,
        CodeName codeName,
        @Nullable LocalDate closedOn) {

    /** Whether the matter is still dealt with. */
    public MatterState state() {
        return closedOn == null ? MatterState.OPEN : MatterState.CLOSED;
    }
}
