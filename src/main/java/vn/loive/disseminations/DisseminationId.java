package vn.loive.disseminations;

import java.util.UUID;

/** Names one dissemination of the register. */
public record DisseminationId(UUID value) {}
