package vn.loive.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;

/** Whether an account may be used to sign in. */
@LegalTerm(vi = "tình trạng tài khoản", means = "Whether an account may be used to sign in.")
public sealed interface AccountState {

    /** The one-time link has not been used: no password yet, nobody can sign in. */
    record Invited() implements AccountState {}

    /** In use: may sign in. */
    record Active() implements AccountState {}

    /**
     * Too many wrong tries, or locked by an administrator.
     *
     * @param until when it opens by itself; null if only an administrator can open it
     */
    record Locked(@Nullable Instant until) implements AccountState {}

    /** Closed for disuse or by an administrator: only an administrator can open it again. */
    record Disabled() implements AccountState {}
}
