package vn.loive.facilities;

import java.util.UUID;

/** Names one reception place. */
public record FacilityId(UUID value) {}
