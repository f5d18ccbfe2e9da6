package vn.loive.citations;

import java.util.UUID;

/** Names one link between two documents. */
public record LinkId(UUID value) {}
