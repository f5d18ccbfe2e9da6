package vn.loive.administration;

import vn.loive.accounts.AccountId;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/** What happens to invitations, as the audit hears it: ids, never a name. */
sealed interface InvitationAct extends Audited {

    /** The account that was invited. */
    AccountId account();

    @Override
    default String subject() {
        return "account/" + account();
    }

    /** An account was made, with a one-time link for its owner. */
    record Invited(Actor actor, AccountId account) implements InvitationAct {}

    /** A new one-time link was made for an account. */
    record LinkRenewed(Actor actor, AccountId account) implements InvitationAct {}

    /** The one-time link was used: the account is in use. */
    record InvitationTakenUp(Actor actor, AccountId account) implements InvitationAct {}
}
