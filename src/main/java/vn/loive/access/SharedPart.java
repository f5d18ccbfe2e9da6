package vn.loive.access;

import java.util.UUID;

/**
 * A part in the matter of a person, as far as it matters for what its agency is told.
 *
 * @param agency whose part it is
 * @param step the part
 */
public record SharedPart(UUID agency, MatterStep step) {}
