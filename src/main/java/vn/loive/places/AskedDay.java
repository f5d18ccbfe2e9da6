package vn.loive.places;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.util.MultiValueMap;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Form;

/**
 * The day that a page of places is about, and what else was asked on it.
 *
 * @param form what was typed; a day that is in no calendar is refused in it
 * @param day the day typed, or today
 */
record AskedDay(Form form, LocalDate day) {

    static AskedDay of(MultiValueMap<String, String> sent, Clock clock) {
        Form form = Form.typed("places.filter", sent);
        LocalDate typed = form.value("day").isBlank() ? null : form.day("day");
        return new AskedDay(form, typed == null ? LegalDay.today(clock) : typed);
    }

    /** The number of the page, 1 when none was typed. */
    int page() {
        String page = form.value("page");
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }
}
