package vn.loive.instruments;

import java.util.UUID;

/** Names one instrument in the register of a province. */
public record InstrumentId(UUID value) {}
