package vn.loive;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import vn.loive.backup.BackupRefused;
import vn.loive.database.DatabaseUnusable;
import vn.loive.server.ServerCannotStart;
import vn.loive.server.ServerCannotStart.Reason;
import vn.loive.shared.KeysRefused;

/** Turns a failure of a command into one line with its remedy; the stack goes to the log only. */
final class FailureReport implements IExecutionExceptionHandler {

    private static final int SERVER_CANNOT_START = 3;
    private static final int FOLDER_UNUSABLE = 5;
    private static final int BACKUP_REFUSED = 8;
    private static final int KEYS_REFUSED = 9;

    private static final Set<Reason> OF_THE_FOLDER = Set.of(
            Reason.FOLDER_UNUSABLE,
            Reason.FOLDER_OF_ANOTHER_USER,
            Reason.FOLDER_OPEN_TO_OTHERS,
            Reason.FOLDER_IN_USE,
            Reason.FOLDER_NOT_EMPTY,
            Reason.UNFINISHED,
            Reason.FOLDER_UNREACHABLE,
            Reason.NO_SPACE);

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) throws Exception {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            OptionalInt code = told(cause);
            if (code.isPresent()) {
                return code.getAsInt();
            }
        }
        throw failure;
    }

    private static OptionalInt told(Throwable cause) {
        return switch (cause) {
            case CannotStart known -> told(known, known.exitCode());
            case ServerCannotStart known -> told(known, codeOf(known.reason()));
            case BackupRefused known ->
                told(known, known.reason() == BackupRefused.Reason.NO_SPACE ? FOLDER_UNUSABLE : BACKUP_REFUSED);
            case KeysRefused known -> told(known, KEYS_REFUSED);
            case DatabaseUnusable known -> told(known, SERVER_CANNOT_START);
            case Throwable unknown -> OptionalInt.empty();
        };
    }

    private static OptionalInt told(Exception known, int code) {
        Terminal.warn(Objects.toString(known.getMessage(), ""));
        return OptionalInt.of(code);
    }

    private static int codeOf(Reason reason) {
        return OF_THE_FOLDER.contains(reason) ? FOLDER_UNUSABLE : SERVER_CANNOT_START;
    }
}
