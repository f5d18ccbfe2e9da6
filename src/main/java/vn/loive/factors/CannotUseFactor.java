package vn.loive.factors;

import vn.loive.shared.Refusal;

/** Why a second factor is not taken. */
sealed interface CannotUseFactor extends Refusal {

    /** The digits are not those of the phone, or have been used. */
    record WrongDigits() implements CannotUseFactor {
        @Override
        public String key() {
            return "factors.cannot-use.wrong-digits";
        }
    }

    /** The role demands a second factor. */
    record DemandedByRole() implements CannotUseFactor {
        @Override
        public String key() {
            return "factors.cannot-use.demanded-by-role";
        }
    }

    /** The password asked for as proof is not right. */
    record WrongPassword() implements CannotUseFactor {
        @Override
        public String key() {
            return "factors.cannot-use.wrong-password";
        }
    }
}
