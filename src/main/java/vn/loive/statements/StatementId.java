package vn.loive.statements;

import java.util.UUID;

/** Names one statement. */
public record StatementId(UUID value) {}
