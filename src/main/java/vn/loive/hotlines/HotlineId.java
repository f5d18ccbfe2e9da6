package vn.loive.hotlines;

import java.util.UUID;

/** Names one hotline in one stretch of its life. */
public record HotlineId(UUID value) {}
