package vn.loive;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A word of the command line that only holds others; on its own it says which there are. */
abstract class CommandGroup implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command line before anything runs
    private CommandSpec spec;

    /** What was typed is wrong: the message, then how it is to be typed. */
    final ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    @Override
    public final void run() {
        throw wrong("Thiếu lệnh. Các lệnh có thể dùng:");
    }
}
