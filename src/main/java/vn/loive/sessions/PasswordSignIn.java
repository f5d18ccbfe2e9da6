package vn.loive.sessions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.loive.accounts.Account;
import vn.loive.accounts.SignInStage;
import vn.loive.accounts.SignedIn;
import vn.loive.database.Transactions;
import vn.loive.passwords.PasswordCheck;
import vn.loive.passwords.SignIns;

/** Signs in with sign-in name and password, as far as these two lead. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    /** Too many passwords are being checked at this moment. */
    static final class Busy extends AuthenticationServiceException {
        Busy() {
            super("Too many passwords are being checked at this moment");
        }
    }

    private final SignIns signIns;
    private final Transactions transactions;

    PasswordSignIn(SignIns signIns, Transactions transactions) {
        this.signIns = signIns;
        this.transactions = transactions;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication typed) {
        return switch (signIns.check(typed.getName(), String.valueOf(typed.getCredentials()))) {
            case PasswordCheck.Right(Account account) -> transactions.forSignIn(() -> signedIn(account));
            case PasswordCheck.Wrong ignored -> throw new BadCredentialsException("Name and password do not fit");
            case PasswordCheck.Busy ignored -> throw new Busy();
        };
    }

    private Authentication signedIn(Account account) {
        SignInStage stage = signIns.afterPassword(account);
        if (stage == SignInStage.COMPLETE) {
            signIns.completed(account);
        }
        return UsernamePasswordAuthenticationToken.authenticated(SignedIn.of(account, stage), null, List.of());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
