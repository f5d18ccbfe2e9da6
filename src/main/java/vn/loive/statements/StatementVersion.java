package vn.loive.statements;

import java.time.Instant;
import java.util.UUID;
import vn.loive.shared.LegalTerm;

/**
 * A statement as it stood after one change.
 *
 * @param statement as it stood
 * @param at when it was changed
 * @param account who changed it
 * @param reason why, empty for the first
 */
@LegalTerm(vi = "lần xác nhận, sửa số liệu", means = "A statement as it stood after one change, with who and why.")
public record StatementVersion(Statement statement, Instant at, UUID account, String reason) {}
