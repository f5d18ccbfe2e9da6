package vn.loive.places;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import vn.loive.shared.ProvinceCode;

/** Names one border gate in one stretch of its life. */
public record GateId(UUID value) {

    /** The id of the gate of this name from this first day on; the same wherever the list is loaded. */
    public static GateId of(ProvinceCode province, String name, LocalDate from) {
        return new GateId(UUID.nameUUIDFromBytes(
                ("gate/" + province + "/" + name + "/" + from).getBytes(StandardCharsets.UTF_8)));
    }
}
