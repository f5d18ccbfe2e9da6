package vn.loive.places;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** Names one administrative unit in one stretch of its life. */
public record PlaceId(UUID value) {

    /** The id of the unit of this code from this first day on; the same wherever the list is loaded. */
    public static PlaceId of(PlaceCode code, LocalDate from) {
        return new PlaceId(UUID.nameUUIDFromBytes(("place/" + code + "/" + from).getBytes(StandardCharsets.UTF_8)));
    }
}
