package vn.loive.ui;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.loive.shared.VietnameseDate;

/** Days and plain numbers as pages write them, in both languages alike: {@code ${@vn.day(…)}}, {@code ${@vn.number(…)}}. */
@Component("vn")
class VietnameseFormat {

    /** A day: 04/8/2021. */
    public String day(LocalDate day) {
        return VietnameseDate.write(day);
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
