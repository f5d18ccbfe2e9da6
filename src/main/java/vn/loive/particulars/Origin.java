package vn.loive.particulars;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;

/**
 * Sex, ethnic group and citizenships of a person, as far as they are known.
 *
 * @param sex the sex; null when nobody knows
 * @param ethnicity the ethnic group as the person calls it; empty when unknown
 * @param citizenships every citizenship, none for somebody of whom it is unknown
 */
@LegalTerm(
        vi = "giới tính, dân tộc, quốc tịch",
        means = "Sex, ethnic group and citizenships of a person.",
        source = "Luật Căn cước 2023, Điều 9")
public record Origin(@Nullable Sex sex, String ethnicity, List<String> citizenships) implements IdentityPart {

    public Origin {
        citizenships = List.copyOf(citizenships);
    }

    @Override
    public boolean saysNothing() {
        return sex == null && ethnicity.isBlank() && citizenships.isEmpty();
    }

    @Override
    public FieldGroup group() {
        return FieldGroup.ORIGIN;
    }

    @Override
    public String toString() {
        return "Origin[…]";
    }
}
