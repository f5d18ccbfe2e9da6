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
                return SERVER_CANNOT_START;
            }
            if (cause instanceof DatabaseUnusable known) {
                Terminal.warn(Objects.toString(known.getMessage(), ""));
                return SERVER_CANNOT_START;
            }
            cause = cause.getCause();
        }
        throw failure;
    }
}
