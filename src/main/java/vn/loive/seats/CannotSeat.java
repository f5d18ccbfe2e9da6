package vn.loive.seats;

import java.util.Locale;
import vn.loive.shared.Refusal;

/** Why an account does not act for a post. */
enum CannotSeat implements Refusal {
    /** There is no such post or account in the agency. */
    NO_POST,
    /** Who is away does not act for the post, and so cannot let another do so. */
    NOT_THE_POST;

    @Override
    public String key() {
        return "seats.cannot." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
