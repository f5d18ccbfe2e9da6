package vn.loive.outreach;

import vn.loive.shared.Refusal;

/**
 * Why an activity cannot be corrected.
 * What cannot be registered cannot be corrected to, and what cannot be withdrawn cannot be corrected either.
 */
public sealed interface CannotCorrect extends Refusal permits CannotRegister, CannotWithdraw, CannotCorrect.Unchanged {

    /** The correction would change nothing. */
    record Unchanged() implements CannotCorrect {
        @Override
        public String key() {
            return "outreach.cannot-correct.unchanged";
        }
    }
}
