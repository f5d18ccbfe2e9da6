package vn.loive.passwords;

import vn.loive.accounts.Account;

/** What came of a sign-in name and a password. */
public sealed interface PasswordCheck {

    /** Both belong together and the account may be used. */
    record Right(Account account) implements PasswordCheck {}

    /** They do not, or the account may not be used, or there is none: nobody is told which. */
    record Wrong() implements PasswordCheck {}

    /** Too many passwords are being checked at this moment. */
    record Busy() implements PasswordCheck {}
}
