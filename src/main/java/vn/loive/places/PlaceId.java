package vn.loive.places;

import java.util.UUID;

/** Names one administrative unit in one stretch of its life. */
public record PlaceId(UUID value) {}
