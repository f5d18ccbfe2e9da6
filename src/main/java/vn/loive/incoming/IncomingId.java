package vn.loive.incoming;

import java.util.UUID;

/** Names one incoming document. */
public record IncomingId(UUID value) {}
