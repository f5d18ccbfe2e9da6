package vn.loive.passwords;

import vn.loive.shared.Refusal;

/** Why a new password is not accepted. */
public sealed interface CannotUsePassword extends Refusal {

    /** Shorter than the rule asks. */
    record TooShort(int length) implements CannotUsePassword {
        @Override
        public String key() {
            return "passwords.cannot-use-password.too-short";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {"%02d".formatted(length)};
        }
    }

    /** Not enough kinds of characters. */
    record TooFewClasses(int classes) implements CannotUsePassword {
        @Override
        public String key() {
            return "passwords.cannot-use-password.too-few-classes";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {"%02d".formatted(classes)};
        }
    }

    /** Longer than anybody types; hashing it would only cost. */
    record TooLong(int length) implements CannotUsePassword {
        @Override
        public String key() {
            return "passwords.cannot-use-password.too-long";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {length};
        }
    }

    /** Contains the sign-in name, or the same character throughout. */
    record Guessable() implements CannotUsePassword {
        @Override
        public String key() {
            return "passwords.cannot-use-password.guessable";
        }
    }

    /** One of the last ones. */
    record UsedBefore(int history) implements CannotUsePassword {
        @Override
        public String key() {
            return "passwords.cannot-use-password.used-before";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {history};
        }
    }

    /** The second typing differs from the first. */
    record NotTheSame() implements CannotUsePassword {
        @Override
        public String key() {
            return "passwords.cannot-use-password.not-the-same";
        }
    }

    /** The password in use, asked for as proof, is not right. */
    record WrongPresentOne() implements CannotUsePassword {
        @Override
        public String key() {
            return "passwords.cannot-use-password.wrong-present-one";
        }
    }

    /** Too many passwords are being checked at this moment. */
    record Busy() implements CannotUsePassword {
        @Override
        public String key() {
            return "passwords.cannot-use-password.busy";
        }
    }
}
