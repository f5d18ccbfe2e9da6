package vn.loive.accounts;

/** Asked of the module that keeps second factors: password rules and signing in depend on the answer. */
@FunctionalInterface
public interface SecondFactors {

    /** Whether the account has a second factor in use. */
    boolean present(AccountId account);
}
