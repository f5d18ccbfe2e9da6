package vn.loive.documents;

import java.util.UUID;

/** Names one document of the register. */
public record DocumentId(UUID value) {}
