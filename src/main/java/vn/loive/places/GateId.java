package vn.loive.places;

import java.util.UUID;

/** Names one border gate. */
public record GateId(UUID value) {}
