package vn.loive.server;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The server that comes along cannot start.
 * The message is one Vietnamese line that says what stands in the way and what to do; {@link #inEnglish()} says the same.
 */
public final class ServerCannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Reason {
        /** The folder cannot be made, read or written. */
        FOLDER_UNUSABLE,
        /** The folder belongs to another user of the machine. */
        FOLDER_OF_ANOTHER_USER,
        /** The folder holds other things and other users may write into it. */
        FOLDER_OPEN_TO_OTHERS,
        /** Another program works on the folder. */
        FOLDER_IN_USE,
        /** The folder already holds something, where only a new one may be filled. */
        FOLDER_NOT_EMPTY,
        /** What was being put into the folder was cut off, so it holds nothing that counts. */
        UNFINISHED,
        /** The disk is full, or would be. */
        NO_SPACE,
        /** The machine lacks the memory to start. */
        NO_MEMORY,
        /** Not Linux on a 64-bit Intel or AMD processor. */
        MACHINE_UNSUPPORTED,
        /** The system's C library is older than the server needs. */
        SYSTEM_TOO_OLD,
        /** A library of the system is missing. */
        LIBRARY_MISSING,
        /** A small tool of the system is missing. */
        TOOL_MISSING,
        /** The system does not let root start the server under a lesser identity. */
        ROOT_IMPOSSIBLE,
        /** The system forbids running programs from the folder, or a folder above it is closed. */
        FOLDER_UNREACHABLE,
        /** The data were written by another major version of PostgreSQL. */
        OTHER_VERSION,
        /** The data are there but the passwords to them are not. */
        PASSWORDS_LOST,
        /** A setting that keeps data safe did not take effect. */
        UNSAFE_SETTING,
        /** A server left behind by an earlier program does not end. */
        LEFT_BEHIND,
        /** Something else; the server's own words are quoted. */
        UNEXPECTED
    }

    private final Reason reason;
    private final String english;

    ServerCannotStart(Reason reason, @Nullable Throwable cause, Object... arguments) {
        super(ServerWords.of(Locale.ROOT, key(reason), arguments), cause);
        this.reason = reason;
        this.english = ServerWords.of(Locale.ENGLISH, key(reason), arguments);
    }

    /** What stands in the way. */
    public Reason reason() {
        return reason;
    }

    /** The message in English, one line with the remedy. */
    public String inEnglish() {
        return english;
    }

    static String key(Reason reason) {
        return "server.cannot-start." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
