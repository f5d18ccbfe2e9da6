package vn.loive.agencies;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names one agency, which is one stretch of a body under one name. */
public record AgencyId(UUID value) {

    /** The id of the agency of this key in the list of agencies; the same wherever the list is loaded. */
    public static AgencyId of(String key) {
        return new AgencyId(UUID.nameUUIDFromBytes(("agency/" + key).getBytes(StandardCharsets.UTF_8)));
    }
}
