package vn.loive.particulars;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;

/**
 * When a person was born, as far as anybody knows.
 *
 * @param day the day; null when only the year is known
 * @param year the year; null when not even that is known
 * @param estimated whether the year was estimated, as by a doctor or by how the person looks
 */
@LegalTerm(vi = "ngày, tháng, năm sinh", means = "When a person was born.", source = "Luật Căn cước 2023, Điều 9")
public record Birth(@Nullable LocalDate day, @Nullable Integer year, boolean estimated) implements IdentityPart {

    public Birth {
        if (day != null) {
            year = day.getYear();
        }
    }

    @Override
    public boolean saysNothing() {
        return year == null;
    }

    @Override
    public FieldGroup group() {
        return FieldGroup.BIRTH;
    }

    @Override
    public String toString() {
        return "Birth[…]";
    }
}
