package vn.loive.accounts;

import vn.loive.shared.Refusal;

/** Why an administrator's act on an account is refused. */
public sealed interface CannotChangeAccount extends Refusal {

    /** There is no such account in the province. */
    record NotFound() implements CannotChangeAccount {
        @Override
        public String key() {
            return "accounts.cannot-change.not-found";
        }
    }

    /** Nobody locks, disables or empowers oneself. */
    record OwnAccount() implements CannotChangeAccount {
        @Override
        public String key() {
            return "accounts.cannot-change.own-account";
        }
    }

    /** The act makes no sense in the account's present state. */
    record NotInThisState() implements CannotChangeAccount {
        @Override
        public String key() {
            return "accounts.cannot-change.not-in-this-state";
        }
    }

    /** The role waits for somebody else, or has been answered already. */
    record NotYours() implements CannotChangeAccount {
        @Override
        public String key() {
            return "accounts.cannot-change.not-yours";
        }
    }

    /** Whoever administers or audits keeps no files of persons, and the other way round. */
    record RolesExclude() implements CannotChangeAccount {
        @Override
        public String key() {
            return "accounts.cannot-change.roles-exclude";
        }
    }
}
