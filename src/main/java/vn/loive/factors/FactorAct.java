package vn.loive.factors;

import vn.loive.accounts.AccountId;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/** What happens to second factors, as the audit hears it. */
sealed interface FactorAct extends Audited {

    /** Whose factor it is. */
    AccountId account();

    @Override
    default String subject() {
        return "account/" + account();
    }

    /** Codes of a phone are in use from now on. */
    record PhoneAdded(Actor actor, AccountId account) implements FactorAct {}

    /** All second factors were taken away. */
    record FactorsRemoved(Actor actor, AccountId account) implements FactorAct {}

    /** New codes on paper were made; the old ones are void. */
    record PaperCodesMade(Actor actor, AccountId account) implements FactorAct {}

    /** A code on paper was used up. */
    record PaperCodeUsed(Actor actor, AccountId account) implements FactorAct {}

    /** A passkey was added. */
    record PasskeyAdded(Actor actor, AccountId account) implements FactorAct {}

    /** A passkey was taken away. */
    record PasskeyRemoved(Actor actor, AccountId account) implements FactorAct {}
}
