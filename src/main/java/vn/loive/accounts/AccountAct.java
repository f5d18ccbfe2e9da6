package vn.loive.accounts;

import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/** What happens to accounts, as the audit hears it: ids and roles, never a name. */
sealed interface AccountAct extends Audited {

    /** The account it happened to. */
    AccountId account();

    @Override
    default String subject() {
        return "account/" + account();
    }

    /** Signing in is complete. */
    record SignedInFully(Actor actor, AccountId account) implements AccountAct {}

    /** A password or a second factor was wrong. */
    record WrongTry(Actor actor, AccountId account) implements AccountAct {}

    /** The last allowed try was wrong: the account is locked for a while. */
    record LockedOut(Actor actor, AccountId account) implements AccountAct {}

    /** Nobody signed in for so long that the account was closed. */
    record DisabledForDisuse(Actor actor, AccountId account) implements AccountAct {}

    /** A role was given. */
    record RoleGranted(Actor actor, AccountId account, RoleGrant grant) implements AccountAct {
        @Override
        public String detail() {
            return "%s %s %s".formatted(grant.role(), grant.agency(), grant.from());
        }
    }

    /** A second person confirmed a role. */
    record RoleConfirmed(Actor actor, AccountId account, RoleGrant grant) implements AccountAct {
        @Override
        public String detail() {
            return "%s %s".formatted(grant.role(), grant.agency());
        }
    }

    /** A role was taken back. */
    record RoleEnded(Actor actor, AccountId account, RoleGrant grant) implements AccountAct {
        @Override
        public String detail() {
            return "%s %s".formatted(grant.role(), grant.agency());
        }
    }

    /** An administrator locked the account. */
    record Locked(Actor actor, AccountId account) implements AccountAct {}

    /** An administrator opened the account again. */
    record Opened(Actor actor, AccountId account) implements AccountAct {}

    /** An administrator closed the account. */
    record Disabled(Actor actor, AccountId account) implements AccountAct {}

    /** An administrator ended every session of the account. */
    record SignedOutEverywhere(Actor actor, AccountId account) implements AccountAct {}

    /** An administrator took the second factors of the account away. */
    record SecondFactorLost(Actor actor, AccountId account) implements AccountAct {}
}
