package vn.loive.remarks;

import java.time.Instant;
import vn.loive.accounts.AccountId;
import vn.loive.shared.LegalTerm;

/**
 * What somebody remarks on a sentence of a draft, or on all of it.
 *
 * @param number the version remarked on
 * @param quoted the sentence as it stood then; empty for all of it
 * @param words the remark
 * @param account who made it
 * @param at when
 */
@LegalTerm(vi = "góp ý dự thảo", means = "What somebody remarks on a draft.")
record Remark(int number, String quoted, String words, AccountId account, Instant at) {

    static final int LONGEST = 1000;
}
