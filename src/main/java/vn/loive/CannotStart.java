package vn.loive;

/** The program cannot start; the message is for the person at the terminal and names the remedy. */
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String message;
    private final int exitCode;

    CannotStart(int exitCode, String message) {
        super(message);
        this.message = message;
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }

    /** What happened and what to do about it, in one line. */
    String remedy() {
        return message;
    }
}
