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
 * @param code the statistical code, two to five digits
 * @param level its tier
 * @param province the code of the province it lies in, its own for a province
 * @param parent the unit above; nothing for a province
 * @param name the full name with its kind, such as "Huyện Tân Hồng"
 * @param validFrom first day
 * @param validTo last day, or nothing while it stands
 * @param legalBasis the text by which it stands so
 */
@LegalTerm(
        vi = "đơn vị hành chính",
        means = "A province, district or commune, from one day to another.",
        source = "Luật Tổ chức chính quyền địa phương 77/2015/QH13, Điều 2")
public record Place(
        PlaceId id,
        String code,
        PlaceLevel level,
        ProvinceCode province,
        @Nullable PlaceId parent,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String legalBasis) {

    /** The name inside a sentence: "huyện Tân Hồng". */
    public String nameInSentence() {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** The bare name without its kind: "Đồng Tháp". */
    public String bareName() {
        return name.replaceFirst("^(Thành phố|Thị xã|Thị trấn|Đặc khu|Tỉnh|Quận|Huyện|Phường|Xã) ", "");
    }
}
