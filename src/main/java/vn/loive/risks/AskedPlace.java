package vn.loive.risks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.loive.places.Place;
import vn.loive.places.PlaceCode;
import vn.loive.places.Places;
import vn.loive.shared.LegalDay;

/**
 * The place and year that a page is about.
 *
 * @param place the unit that bore the code at the end of the year, or nearest to it
 * @param year the year typed, or the present one
 */
record AskedPlace(Place place, int year) {

    private static final int FIRST = 2016;

    /** A year with its neighbours, for going from one to the other. */
    record YearAsked(int year, int present) {

        boolean hasNext() {
            return year < present;
        }

        boolean hasLast() {
            return year > FIRST;
        }
    }

    static YearAsked year(String typed, Clock clock) {
        int present = LegalDay.today(clock).getYear();
        int year = typed.matches("\\d{4}") ? Integer.parseInt(typed) : present;
        return new YearAsked(Math.clamp(year, FIRST, present), present);
    }

    static AskedPlace of(Places places, String code, String typed, Clock clock) {
        int year = year(typed, clock).year();
        LocalDate today = LegalDay.today(clock);
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate day = end.isAfter(today) ? today : end;
        return Optional.of(code)
                .filter(PlaceCode::isCode)
                .flatMap(known -> places.nearest(new PlaceCode(known), day))
                .map(place -> new AskedPlace(place, year))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    String path() {
        return "/risks/%s?year=%d".formatted(place.code(), year);
    }
}
