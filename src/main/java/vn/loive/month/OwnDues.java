package vn.loive.month;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.loive.agencies.Agency;

/**
 * What falls to an agency.
 *
 * @param own the agency
 * @param all every answer whose days have begun, the one due first first
 */
record OwnDues(Agency own, List<Due> all) {

    /** Those whose days lie in the month. */
    List<Due> in(YearMonth month) {
        return all.stream()
                .filter(due -> due.ofOneMonth() && due.month().equals(month))
                .toList();
    }

    /** The one that an address names, or else the first that is open, or else the first. */
    Optional<Due> chosen(YearMonth month, @Nullable UUID request, @Nullable UUID agency) {
        return in(month).stream().filter(due -> due.is(request, agency)).min(Comparator.comparing(due -> !due.open()));
    }

    /**
     * The one that an address names.
     *
     * @throws ResponseStatusException 404 when it does not fall to the agency
     */
    Due named(YearMonth month, UUID request, UUID agency) {
        return chosen(month, request, agency).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What else is open, whatever its days, one of the page excepted. */
    List<Due> openBesides(@Nullable Due shown) {
        return all.stream().filter(due -> due.open() && !due.equals(shown)).toList();
    }

    /** The month to begin with: that of the first that is open, or else the one given. */
    YearMonth firstOpen(YearMonth otherwise) {
        return all.stream()
                .filter(due -> due.open() && due.ofOneMonth())
                .map(Due::month)
                .min(Comparator.naturalOrder())
                .orElse(otherwise);
    }

    /** What the same agency was asked for the month before, by the request that shares most with this one. */
    Optional<Due> before(Due due) {
        return in(due.month().minusMonths(1)).stream()
                .filter(earlier ->
                        earlier.addressee().id().equals(due.addressee().id()))
                .max(Comparator.comparingInt(earlier -> shared(earlier, due)));
    }

    private static int shared(Due one, Due other) {
        Set<Object> items = new HashSet<>(one.request().askedOf(one.addressee().id()));
        items.retainAll(other.request().askedOf(other.addressee().id()));
        return items.size();
    }
}
