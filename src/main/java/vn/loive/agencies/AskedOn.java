package vn.loive.agencies;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.loive.shared.LegalDay;
import vn.loive.shared.LegalTerm;
import vn.loive.ui.Form;

/**
 * The day that a page of agencies is about, and what else was asked on it.
 *
 * @param form what was typed; a day that is in no calendar is refused in it
 * @param day the day typed, or today
 */
@LegalTerm(vi = "ngày tra cứu cơ quan", means = "The day that a page of agencies is about.")
public record AskedOn(Form form, LocalDate day) {

    /** Reads the field {@code day} of a page. */
    public static AskedOn of(MultiValueMap<String, String> sent, Clock clock) {
        Form form = Form.typed("agencies.filter", sent);
        LocalDate typed = form.value("day").isBlank() ? null : form.day("day");
        return new AskedOn(form, typed == null ? LegalDay.today(clock) : typed);
    }

    /** Nothing was asked, so it is about today. */
    public static AskedOn today(Clock clock) {
        return of(new LinkedMultiValueMap<>(), clock);
    }
}
