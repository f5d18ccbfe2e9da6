package vn.loive.accounts;

/** How far signing in has come. */
public enum SignInStage {
    /** The password was right; the second factor has still to be shown. */
    SECOND_FACTOR_DUE,
    /** The role demands a second factor and there is none yet: it must be set up now. */
    ENROLMENT_DUE,
    /** The password is too old or too short for its use: a new one must be set now. */
    NEW_PASSWORD_DUE,
    /** Signed in: may do what the roles allow. */
    COMPLETE
}
