package vn.loive.instruments;

import java.util.UUID;

/** Names one review of an instrument. */
public record ReviewId(UUID value) {}
