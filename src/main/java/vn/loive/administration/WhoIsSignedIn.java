package vn.loive.administration;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.loive.accounts.Account;
import vn.loive.accounts.Accounts;
import vn.loive.accounts.SignInStage;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.ui.SignedInLabel;

/** Tells the head of every page who is signed in; read anew each time, since sessions hold no names. */
@Component
class WhoIsSignedIn implements SignedInLabel {

    private final Accounts accounts;
    private final Agencies agencies;

    WhoIsSignedIn(Accounts accounts, Agencies agencies) {
        this.accounts = accounts;
        this.agencies = agencies;
    }

    @Override
    public Optional<SignedIn> current() {
        return vn.loive.accounts.SignedIn.of(SecurityContextHolder.getContext().getAuthentication())
                .filter(signedIn -> signedIn.stage() == SignInStage.COMPLETE)
                .flatMap(signedIn -> accounts.find(signedIn.account()))
                .map(account -> new SignedIn(account.displayName(), agency(account), "/account", "/sign-out"));
    }

    private String agency(Account account) {
        return agencies.find(new AgencyId(account.agency())).map(Agency::name).orElse("");
    }
}
