package vn.loive.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import vn.loive.accounts.Account;
import vn.loive.accounts.Accounts;
import vn.loive.accounts.SignInStage;
import vn.loive.accounts.SignedIn;
import vn.loive.database.Transactions;
import vn.loive.passwords.SignIns;

/** Sees whether what was due, a second factor or a new password, has been done, and takes the session onward. */
@Component
class NextStage {

    private final Accounts accounts;
    private final SignIns signIns;
    private final Transactions transactions;
    private final Onward onward;

    NextStage(Accounts accounts, SignIns signIns, Transactions transactions, Onward onward) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.transactions = transactions;
        this.onward = onward;
    }

    SignedIn of(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        return switch (signedIn.stage()) {
            case COMPLETE, SECOND_FACTOR_DUE -> signedIn;
            case ENROLMENT_DUE, NEW_PASSWORD_DUE -> {
                SignedIn now = transactions.forSignIn(() -> now(signedIn));
                if (now.stage() != signedIn.stage()) {
                    onward.take(now, request, response);
                }
                yield now;
            }
        };
    }

    private SignedIn now(SignedIn signedIn) {
        Account account = accounts.find(signedIn.account()).orElseThrow();
        SignInStage stage = signIns.afterFactor(account);
        if (stage == SignInStage.COMPLETE) {
            signIns.completed(account);
        }
        return signedIn.at(stage);
    }
}
