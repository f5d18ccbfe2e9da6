package vn.loive;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns a failure of a command into one line with its remedy; the stack goes to the log only. */
final class FailureReport implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) throws Exception {
        Throwable cause = failure;
        while (cause != null) {
            if (cause instanceof CannotStart known) {
                Terminal.warn(known.remedy());
                return known.exitCode();
            }
            cause = cause.getCause();
        }
        throw failure;
    }
}
