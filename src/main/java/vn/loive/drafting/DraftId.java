package vn.loive.drafting;

import java.util.UUID;

/** Names one draft. */
public record DraftId(UUID value) {}
