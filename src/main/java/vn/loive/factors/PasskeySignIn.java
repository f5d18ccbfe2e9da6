package vn.loive.factors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import vn.loive.accounts.Account;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.AccountState;
import vn.loive.accounts.Accounts;
import vn.loive.accounts.SignInStage;
import vn.loive.accounts.SignedIn;
import vn.loive.database.Transactions;
import vn.loive.passwords.SignIns;

/** Signs in with a passkey: the device has asked who is there, so it stands for password and second factor. */
@Component
public class PasskeySignIn implements AuthenticationProvider {

    private final WebAuthnRelyingPartyOperations operations;
    private final Accounts accounts;
    private final SignIns signIns;
    private final Transactions transactions;

    PasskeySignIn(
            WebAuthnRelyingPartyOperations operations, Accounts accounts, SignIns signIns, Transactions transactions) {
        this.operations = operations;
        this.accounts = accounts;
        this.signIns = signIns;
        this.transactions = transactions;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication asked) {
        var request = ((WebAuthnAuthenticationRequestToken) asked).getWebAuthnRequest();
        AccountId account = PasskeyOwners.account(vouchedFor(request).getId());
        return transactions.forSignIn(() -> accounts.find(account)
                .filter(known -> known.state() instanceof AccountState.Active)
                .map(this::signedIn)
                .orElseThrow(() -> new BadCredentialsException("The account is not in use")));
    }

    private PublicKeyCredentialUserEntity vouchedFor(RelyingPartyAuthenticationRequest request) {
        try {
            return operations.authenticate(request);
        } catch (RuntimeException e) {
            throw new BadCredentialsException("The passkey does not vouch for anybody", e);
        }
    }

    private Authentication signedIn(Account account) {
        SignInStage stage = signIns.afterFactor(account);
        if (stage == SignInStage.COMPLETE) {
            signIns.completed(account);
        }
        return UsernamePasswordAuthenticationToken.authenticated(SignedIn.of(account, stage), null, List.of());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return WebAuthnAuthenticationRequestToken.class.isAssignableFrom(authentication);
    }
}
