package vn.loive;

import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Vietnamese what is wrong with a command as it was typed, and how it is to be typed. */
final class WrongCommand implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] words) {
        CommandLine command = wrong.getCommandLine();
        Terminal.warn(said(wrong));
        Terminal.warn(command.getUsageMessage());
        return CommandLine.ExitCode.USAGE;
    }

    /** What is wrong, in one line. */
    static String said(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unknown) {
            return "Không có lựa chọn hoặc lệnh %s.".formatted(String.join(", ", unknown.getUnmatched()));
        }
        if (wrong instanceof MissingParameterException missing) {
            return "Thiếu %s."
                    .formatted(missing.getMissing().stream()
                            .map(ArgSpec::paramLabel)
                            .collect(Collectors.joining(", ")));
        }
        ArgSpec misread = wrong.getArgSpec();
        return misread == null
                ? Objects.toString(wrong.getMessage(), "")
                : "Không đọc được %s='%s'. %s"
                        .formatted(misread.paramLabel(), wrong.getValue(), String.join(" ", misread.description()));
    }
}
