package vn.loive.administration;

import java.time.Instant;
import vn.loive.accounts.AccountId;
import vn.loive.shared.LegalTerm;

/**
 * A link by which a person takes up an account; shown once to whoever hands it over, kept only as a hash.
 *
 * @param account the account it opens
 * @param token the secret part of the address
 * @param expires from when on it is void
 */
@LegalTerm(vi = "liên kết dùng một lần", means = "A secret address by which a person takes up an account once.")
public record OneTimeLink(AccountId account, String token, Instant expires) implements InvitationOutcome {

    /** The address below the program's own. */
    public String path() {
        return "/invitation/" + token;
    }

    /** Masked: whoever has the token has the account. */
    @Override
    public String toString() {
        return "OneTimeLink[" + account + "]";
    }
}
