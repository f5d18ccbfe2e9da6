package vn.loive.sessions;

import java.time.Duration;
import vn.loive.shared.Refusal;

/** Why signing in does not go on; never tells whether there is such an account. */
sealed interface CannotSignIn extends Refusal {

    /**
     * Name and password do not belong together, or the account cannot be used.
     *
     * @param tries how many wrong tries lock an account
     * @param lockOut for how long
     */
    record NameAndPasswordDoNotFit(int tries, Duration lockOut) implements CannotSignIn {
        @Override
        public String key() {
            return "sessions.cannot-sign-in.do-not-fit";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {"%02d".formatted(tries), "%02d".formatted(lockOut.toMinutes())};
        }
    }

    /** Too many people sign in at this moment. */
    record Busy() implements CannotSignIn {
        @Override
        public String key() {
            return "sessions.cannot-sign-in.busy";
        }
    }

    /** The code is not right, or has been used. */
    record WrongCode() implements CannotSignIn {
        @Override
        public String key() {
            return "sessions.cannot-sign-in.wrong-code";
        }
    }

    /** The password that lifts the lock is not right. */
    record WrongPassword() implements CannotSignIn {
        @Override
        public String key() {
            return "sessions.cannot-sign-in.wrong-password";
        }
    }
}
