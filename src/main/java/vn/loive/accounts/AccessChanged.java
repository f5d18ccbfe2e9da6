package vn.loive.accounts;

/**
 * What an account may do has changed: whoever is signed in with it must sign in again.
 *
 * @param account the account
 */
public record AccessChanged(AccountId account) {}
