package vn.loive.issuing;

import java.util.UUID;

/** Names one issued document. */
public record IssuedId(UUID value) {}
