package vn.loive.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.loive.places.Place;
import vn.loive.places.PlaceCode;
import vn.loive.places.Places;
import vn.loive.shared.LegalDay;
import vn.loive.shared.ProvinceCode;

/** The bare names of the provinces whose documents are shown. */
@Component
class ProvinceNames {

    private final Places places;
    private final Clock clock;

    ProvinceNames(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    /** The names by province; a province that is no more keeps the name it had last. */
    Map<ProvinceCode, String> of(Collection<RegisteredDocument> found) {
        LocalDate today = LegalDay.today(clock);
        Map<String, String> standing = places.provinces(today).stream()
                .collect(Collectors.toMap(place -> place.province().value(), Place::bareName));
        Map<ProvinceCode, String> names = new HashMap<>();
        found.stream()
                .flatMap(document -> Stream.ofNullable(document.province()))
                .distinct()
                .forEach(province -> names.put(
                        province,
                        standing.containsKey(province.value())
                                ? Objects.requireNonNull(standing.get(province.value()))
                                : gone(province, today)));
        return names;
    }

    private String gone(ProvinceCode province, LocalDate today) {
        return places.nearest(PlaceCode.of(province), today)
                .map(Place::bareName)
                .orElse(province.value());
    }
}
