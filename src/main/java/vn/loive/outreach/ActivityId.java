package vn.loive.outreach;

import java.util.UUID;

/** Names one activity. */
public record ActivityId(UUID value) {}
