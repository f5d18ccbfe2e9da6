package vn.loive.proofs;

/** Ends the reading of a file; the reader makes a value of it before anybody else sees it. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final CannotReturn why;

    Unreadable(CannotReturn why) {
        super(why.name());
        this.why = why;
    }

    CannotReturn why() {
        return why;
    }
}
