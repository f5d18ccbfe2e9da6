package vn.loive.outreach;

import java.time.Instant;
import java.util.UUID;
import vn.loive.shared.LegalTerm;

/**
 * An activity as it stood after one change.
 *
 * @param activity as it stood
 * @param at when it was changed
 * @param account who changed it
 * @param reason why, empty for the first
 */
@LegalTerm(vi = "lần ghi, sửa hoạt động", means = "An activity as it stood after one change, with who and why.")
public record ActivityVersion(Activity activity, Instant at, UUID account, String reason) {}
