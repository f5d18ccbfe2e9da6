package vn.loive;

import java.util.Objects;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import vn.loive.backup.BackupRefused;
import vn.loive.database.DatabaseUnusable;
import vn.loive.server.ServerCannotStart;
import vn.loive.server.ServerCannotStart.Reason;

/** Turns a failure of a command into one line with its remedy; the stack goes to the log only. */
final class FailureReport implements IExecutionExceptionHandler {

    private static final int SERVER_CANNOT_START = 3;
    private static final int FOLDER_UNUSABLE = 5;
    private static final int BACKUP_REFUSED = 8;

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
        Throwable cause = failure;
        while (cause != null) {
            if (cause instanceof CannotStart known) {
                Terminal.warn(known.remedy());
                return known.exitCode();
            }
            if (cause instanceof ServerCannotStart known) {
                Terminal.warn(Objects.toString(known.getMessage(), ""));
                return codeOf(known.reason());
            }
            if (cause instanceof BackupRefused known) {
                Terminal.warn(Objects.toString(known.getMessage(), ""));
                return known.reason() == BackupRefused.Reason.NO_SPACE ? FOLDER_UNUSABLE : BACKUP_REFUSED;
            }
            if (cause instanceof DatabaseUnusable known) {
                Terminal.warn(Objects.toString(known.getMessage(), ""));
                return SERVER_CANNOT_START;
            }
            cause = cause.getCause();
        }
        throw failure;
    }

    private static int codeOf(Reason reason) {
        return OF_THE_FOLDER.contains(reason) ? FOLDER_UNUSABLE : SERVER_CANNOT_START;
    }
}
