package vn.loive.vault;

/** Something does not open: it was closed under another key, for somebody else, or it was changed. */
public final class WrongKeyException extends RuntimeException {

    WrongKeyException(Throwable cause) {
        super("Closed under another key, for another person, or changed", cause);
    }
}
