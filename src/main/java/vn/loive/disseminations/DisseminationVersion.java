package vn.loive.disseminations;

import java.time.Instant;
import java.util.UUID;
import vn.loive.shared.LegalTerm;

/**
 * A dissemination as it stood after one change.
 *
 * @param dissemination as it stood
 * @param at when it was changed
 * @param account who changed it
 * @param reason why, empty for the first
 */
@LegalTerm(vi = "lần ghi, sửa việc phổ biến", means = "A dissemination as it stood after one change, with who and why.")
public record DisseminationVersion(Dissemination dissemination, Instant at, UUID account, String reason) {}
