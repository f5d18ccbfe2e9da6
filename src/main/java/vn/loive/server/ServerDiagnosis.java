package vn.loive.server;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loive.server.ServerCannotStart.Reason;

/** Reads out of the words of a server that did not start what stands in the way. */
final class ServerDiagnosis {

    /**
     * In this order, since one failure often draws others after it.
     * What a pattern catches is named in the message.
     */
    private static final List<Map.Entry<Pattern, Reason>> SIGNS = List.of(
            sign("shared memory.*No space left on device", Reason.NO_MEMORY),
            sign("No space left on device|Disk quota exceeded", Reason.NO_SPACE),
            sign("Cannot allocate memory|could not create shared memory segment", Reason.NO_MEMORY),
            sign("version `GLIBC", Reason.SYSTEM_TOO_OLD),
            sign("loading shared libraries: ([^:\\s]+)", Reason.LIBRARY_MISSING),
            sign("bin/(?:initdb|postgres)'?: No such file", Reason.LIBRARY_MISSING),
            sign("(setsid)'?: No such file", Reason.TOOL_MISSING),
            sign("Exec format error", Reason.MACHINE_UNSUPPORTED),
            sign("unshare: (?!failed to execute)", Reason.ROOT_IMPOSSIBLE),
            sign("Permission denied", Reason.FOLDER_UNREACHABLE));

    private static final Pattern PASSING = Pattern.compile("Address already in use|could not create any TCP/IP sockets"
            + "|\"postmaster.pid\" already exists|pre-existing shared memory block");

    private ServerDiagnosis() {}

    /** The refusal that fits what initdb or postgres printed. */
    static ServerCannotStart of(ServerFolder folder, String words) {
        for (Map.Entry<Pattern, Reason> sign : SIGNS) {
            Matcher matcher = sign.getKey().matcher(words);
            if (matcher.find()) {
                String named = matcher.groupCount() > 0 ? matcher.group(1) : "ld-linux-x86-64.so.2";
                return refusal(folder, sign.getValue(), named);
            }
        }
        return new ServerCannotStart(Reason.UNEXPECTED, null, tellingLine(words), folder.log());
    }

    /** Whether another try may succeed: the port was taken meanwhile, or a server left behind was only just coming up. */
    static boolean passing(String words) {
        return PASSING.matcher(words).find();
    }

    private static ServerCannotStart refusal(ServerFolder folder, Reason reason, String named) {
        if (reason == Reason.LIBRARY_MISSING || reason == Reason.TOOL_MISSING) {
            return new ServerCannotStart(reason, null, named);
        }
        if (reason == Reason.MACHINE_UNSUPPORTED) {
            return new ServerCannotStart(reason, null, System.getProperty("os.arch"));
        }
        return new ServerCannotStart(reason, null, folder.root(), ServerFolder.FIRST_START_MEGABYTES);
    }

    /** The first line that says an error, else the last. */
    private static String tellingLine(String words) {
        List<String> lines = words.lines().filter(line -> !line.isBlank()).toList();
        return lines.stream()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:"))
                .findFirst()
                .orElse(lines.isEmpty() ? "-" : lines.getLast());
    }

    private static Map.Entry<Pattern, Reason> sign(String pattern, Reason reason) {
        return Map.entry(Pattern.compile(pattern), reason);
    }
}
