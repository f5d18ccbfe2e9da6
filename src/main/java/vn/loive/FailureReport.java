package vn.loive;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import vn.loive.database.DatabaseUnusable;
import vn.loive.server.ServerCannotStart;

/** Turns a failure of a command into one line with its remedy; the stack goes to the log only. */
final class FailureReport implements IExecutionExceptionHandler {

    private static final int SERVER_CANNOT_START = 3;
    private static final int FOLDER_UNUSABLE = 5;

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
            if (cause instanceof DatabaseUnusable known) {
                Terminal.warn(Objects.toString(known.getMessage(), ""));
                return SERVER_CANNOT_START;
            }
            cause = cause.getCause();
        }
        throw failure;
    }

    private static int codeOf(ServerCannotStart.Reason reason) {
        return switch (reason) {
            case FOLDER_UNUSABLE,
                    FOLDER_OF_ANOTHER_USER,
                    FOLDER_OPEN_TO_OTHERS,
                    FOLDER_IN_USE,
                    FOLDER_UNREACHABLE,
                    NO_SPACE -> FOLDER_UNUSABLE;
            case NO_MEMORY,
                    MACHINE_UNSUPPORTED,
                    SYSTEM_TOO_OLD,
                    LIBRARY_MISSING,
                    TOOL_MISSING,
                    ROOT_IMPOSSIBLE,
                    OTHER_VERSION,
                    PASSWORDS_LOST,
                    UNSAFE_SETTING,
                    LEFT_BEHIND,
                    UNEXPECTED -> SERVER_CANNOT_START;
        };
    }
}
