package vn.loive.server;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loive.server.ServerCannotStart.Reason;

/** Reads out of the words of a server that did not start what stands in the way. */
final class ServerDiagnosis {

    private static final Pattern LIBRARY = Pattern.compile("loading shared libraries: ([^:\\s]+)");

    /** In this order, since one failure often draws others after it. */
    private static final List<Map.Entry<String, Reason>> SIGNS = List.of(
            Map.entry("No space left on device", Reason.NO_SPACE),
            Map.entry("Disk quota exceeded", Reason.NO_SPACE),
            Map.entry("Cannot allocate memory", Reason.NO_MEMORY),
            Map.entry("version `GLIBC", Reason.SYSTEM_TOO_OLD),
            Map.entry("loading shared libraries", Reason.LIBRARY_MISSING),
            Map.entry("Exec format error", Reason.MACHINE_UNSUPPORTED),
            Map.entry("unshare failed", Reason.ROOT_IMPOSSIBLE),
            Map.entry("Operation not permitted", Reason.ROOT_IMPOSSIBLE),
            Map.entry("files are incompatible with server", Reason.OTHER_VERSION),
            Map.entry("Permission denied", Reason.FOLDER_UNREACHABLE));

    private ServerDiagnosis() {}

    /** The refusal that fits what initdb or postgres printed. */
    static ServerCannotStart of(ServerFolder folder, String words) {
        Reason reason = SIGNS.stream()
                .filter(sign -> words.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Reason.UNEXPECTED);
        return new ServerCannotStart(reason, null, arguments(reason, folder, words));
    }

    private static Object[] arguments(Reason reason, ServerFolder folder, String words) {
        Map<Reason, Object[]> special = Map.of(
                Reason.NO_SPACE, new Object[] {folder.root(), ServerFolder.FIRST_START_MEGABYTES},
                Reason.LIBRARY_MISSING, new Object[] {library(words)},
                Reason.OTHER_VERSION, new Object[] {folder.cluster(), "?", ServerBinaries.MAJOR},
                Reason.MACHINE_UNSUPPORTED, new Object[] {System.getProperty("os.arch")},
                Reason.UNEXPECTED, new Object[] {tellingLine(words), folder.log()});
        return special.getOrDefault(reason, new Object[] {folder.root()});
    }

    /** Whether another try may succeed: the port was taken meanwhile, or a server left behind was only just coming up. */
    static boolean passing(String words) {
        return words.contains("Address already in use")
                || words.contains("could not create any TCP/IP sockets")
                || words.contains("\"postmaster.pid\" already exists")
                || words.contains("pre-existing shared memory block");
    }

    private static String library(String words) {
        Matcher matcher = LIBRARY.matcher(words);
        return matcher.find() ? matcher.group(1) : "?";
    }

    /** The first line that says an error, else the last. */
    private static String tellingLine(String words) {
        List<String> lines = words.lines().filter(line -> !line.isBlank()).toList();
        return lines.stream()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:"))
                .findFirst()
                .orElse(lines.isEmpty() ? "-" : lines.getLast());
    }
}
