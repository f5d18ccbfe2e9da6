package vn.loive.passwords;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import vn.loive.accounts.Account;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.Accounts;
import vn.loive.accounts.SecondFactors;
import vn.loive.accounts.SignInName;
import vn.loive.accounts.SignInStage;
import vn.loive.accounts.TryCounter;
import vn.loive.database.Transactions;

/** Judges what a person shows in order to sign in, and says which step comes next. */
@Service
public class SignIns {

    private final Transactions transactions;
    private final Accounts accounts;
    private final TryCounter tries;
    private final Passwords passwords;
    private final HashingDesk desk;
    private final SecondFactors factors;
    private final boolean demonstration;

    SignIns(
            Transactions transactions,
            Accounts accounts,
            TryCounter tries,
            Passwords passwords,
            HashingDesk desk,
            Optional<SecondFactors> factors,
            @Value("${loive.demonstration:false}") boolean demonstration) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.tries = tries;
        this.passwords = passwords;
        this.desk = desk;
        this.factors = factors.orElse(account -> false);
        this.demonstration = demonstration;
    }

    /**
     * Compares a password, in transactions of its own that stay whatever becomes of the request.
     * An unknown name takes the same way and the same time as a known one.
     */
    public PasswordCheck check(String typedName, String typedPassword) {
        Optional<SignInName> name = SignInName.typed(typedName);
        return desk.withPlace(() -> judge(name, typedPassword)).orElseGet(PasswordCheck.Busy::new);
    }

    private PasswordCheck judge(Optional<SignInName> name, String typed) {
        Optional<Attempt> attempt = transactions.forSignIn(() -> name.flatMap(this::begin)
                .map(account -> new Attempt(account, passwords.present(account).map(PasswordRepository.Row::hash))));
        boolean fits = desk.fits(typed, attempt.flatMap(Attempt::hash));
        return transactions.forSignIn(() -> attempt.map(Attempt::account)
                .filter(account -> settle(account, fits))
                .<PasswordCheck>map(PasswordCheck.Right::new)
                .orElseGet(PasswordCheck.Wrong::new));
    }

    private record Attempt(Account account, Optional<String> hash) {}

    private Optional<Account> begin(SignInName name) {
        if (!demonstration) {
            // The demonstration day may jump by years; that is not disuse.
            tries.closeIfUnused(name);
        }
        return tries.begin(name);
    }

    private boolean settle(Account account, boolean fits) {
        if (fits) {
            return tries.giveBack(account);
        }
        tries.wrong(account);
        return false;
    }

    /** Counts a try of a second factor, in the present transaction; nothing if the account may not be used now. */
    public Optional<Account> beginTry(AccountId id) {
        return accounts.find(id).flatMap(account -> tries.begin(account.signInName()));
    }

    /** Settles a try that {@link #beginTry} counted; answers whether the account may go on. */
    public boolean endTry(Account account, boolean right) {
        return settle(account, right);
    }

    /** The step after a right password. */
    public SignInStage afterPassword(Account account) {
        return factors.present(account.id()) ? SignInStage.SECOND_FACTOR_DUE : afterFactor(account);
    }

    /** The step after a right second factor, or where there is none. */
    public SignInStage afterFactor(Account account) {
        boolean administrator = passwords.administers(account);
        boolean factor = factors.present(account.id());
        if (administrator && !factor && !demonstration) {
            return SignInStage.ENROLMENT_DUE;
        }
        if (!demonstration && passwords.due(account, administrator, factor)) {
            return SignInStage.NEW_PASSWORD_DUE;
        }
        return SignInStage.COMPLETE;
    }

    /** Notes that signing in is complete. */
    public void completed(Account account) {
        tries.clear(account);
    }
}
