package vn.loive.places;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.ProvinceCode;

/**
 * A province, district or commune as it stood from one day to another.
 *
 * @param id this unit in this stretch of time
 * @param code the statistical code
 * @param province the code of the province it lies in, its own for a province
 * @param parent the code of the unit above, to be read on the day asked; nothing for a province
 * @param name the full name with its kind, such as "Huyện Tân Hồng"
 * @param validFrom first day
 * @param validTo last day, or nothing while it stands
 * @param basis the text by which it stands so
 */
@LegalTerm(
        vi = "đơn vị hành chính",
        means = "A province, district or commune, from one day to another.",
        source = "Luật Tổ chức chính quyền địa phương 77/2015/QH13, Điều 2")
public record Place(
        PlaceId id,
        PlaceCode code,
        ProvinceCode province,
        @Nullable PlaceCode parent,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LegalBasis basis) {

    private static final String KINDS = "^(Thành phố|Thị xã|Thị trấn|Đặc khu|Tỉnh|Quận|Huyện|Phường|Xã) ";

    /** A unit under the id that belongs to its code and first day. */
    public static Place of(
            PlaceCode code,
            ProvinceCode province,
            @Nullable PlaceCode parent,
            String name,
            LocalDate from,
            @Nullable LocalDate to,
            LegalBasis basis) {
        return new Place(PlaceId.of(code, from), code, province, parent, name, from, to, basis);
    }

    /** The tier. */
    public PlaceLevel level() {
        return code.level();
    }

    /** Whether it stood on that day. */
    public boolean standsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    /** The day itself, or the nearest day of this unit's life. */
    public LocalDate nearest(LocalDate day) {
        if (validTo != null && day.isAfter(validTo)) {
            return validTo;
        }
        return day.isBefore(validFrom) ? validFrom : day;
    }

    /** The name inside a sentence: "huyện Tân Hồng". */
    public String nameInSentence() {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** The bare name without its kind: "Đồng Tháp". */
    public String bareName() {
        return name.replaceFirst(KINDS, "");
    }
}
