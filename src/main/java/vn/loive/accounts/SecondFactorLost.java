package vn.loive.accounts;

/**
 * An administrator has taken note that the owner lost phone and paper: the module that keeps factors takes them away.
 *
 * @param account the account
 */
public record SecondFactorLost(Account account) {}
