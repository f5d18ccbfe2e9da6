package vn.loive.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.loive.shared.LegalDay;
import vn.loive.shared.VietnameseDate;

/** Days and plain numbers as pages write them, in both languages alike: {@code ${@vn.day(…)}}, {@code ${@vn.number(…)}}. */
@Component("vn")
class VietnameseFormat {

    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm").withZone(LegalDay.ZONE);

    /** A day: 04/8/2021. */
    public String day(LocalDate day) {
        return VietnameseDate.write(day);
    }

    /** A moment: 08:30 ngày 02/8/2021. */
    public String moment(Instant moment) {
        return "%s ngày %s".formatted(HOUR.format(moment), day(LegalDay.of(moment)));
    }

    /** A count as official papers write it, dots between thousands and two digits at least: 03, 3.000. */
    public String number(long number) {
        return number < 10 && number > 0 ? "0" + number : plain(number);
    }

    /** A number that counts places rather than things, such as a row: 3, 3.000. */
    public String plain(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }
}
