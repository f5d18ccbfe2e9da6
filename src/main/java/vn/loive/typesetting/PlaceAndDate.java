package vn.loive.typesetting;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;

/**
 * Where and when a document is issued; the day of a draft is open.
 *
 * @param place the province or the place of the seat: "Đồng Tháp"
 * @param month month and year, which a draft shows too
 * @param day the day of the month; null leaves its place blank
 */
@LegalTerm(
        vi = "địa danh và thời gian ban hành",
        means = "Place and day of issue.",
        source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4")
public record PlaceAndDate(
        String place, YearMonth month, @Nullable Integer day) {

    private static final String BLANK = " ".repeat(6);

    public PlaceAndDate {
        if (day != null && !month.isValidDay(day)) {
            throw new IllegalArgumentException("The day of issue must lie in %s, is %d".formatted(month, day));
        }
    }

    /** The line of a draft, with room for the day. */
    public static PlaceAndDate draft(String place, YearMonth month) {
        return new PlaceAndDate(place, month, null);
    }

    /** The line of a document issued on that day. */
    public static PlaceAndDate issued(String place, LocalDate day) {
        return new PlaceAndDate(place, YearMonth.from(day), day.getDayOfMonth());
    }

    /** The line as printed: "Đồng Tháp, ngày      tháng 8 năm 2021", "Đồng Tháp, ngày 04 tháng 02 năm 2021". */
    public String line() {
        return place + ", " + dated();
    }

    /** The day alone: "ngày 04 tháng 02 năm 2021". */
    String dated() {
        String dayOrBlank = day == null ? BLANK : " " + NumberLine.twoDigits(day) + " ";
        int number = month.getMonthValue();
        String monthNumber = number <= 2 ? NumberLine.twoDigits(number) : Integer.toString(number);
        return "ngày" + dayOrBlank + "tháng " + monthNumber + " năm " + month.getYear();
    }
}
