package vn.loive;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out of a line of the log what looks like a person or a secret.
 * It is a net below the rule that neither is ever logged; a name it cannot know, so types with names mask themselves.
 */
final class LogMask {

    private record Mask(Pattern looksLike, String instead) {

        static Mask of(String looksLike, String instead) {
            return new Mask(Pattern.compile(looksLike), instead);
        }
    }

    private static final List<Mask> SECRETS = List.of(
            Mask.of("\\botpauth://\\S+", "[secret]"),
            Mask.of("\\$argon2\\S+", "[secret]"),
            Mask.of("\\b(?=[A-Z2-7]*[2-7])[A-Z2-7]{16,}=*", "[secret]"),
            Mask.of(
                    "(?i)\\b(pass(?:word|wd|code)?|pwd|secret|token|otp|totp|cookie|authorization|session(?:[ _-]?id)?|mật khẩu|loive)"
                            + "(\\W{0,3}[=:]\\W{0,2}|\\s+id\\s+)(?:Bearer |Basic )?[^\\s,;&)\"']+",
                    "$1$2[secret]"),
            Mask.of("(?i)(\\bsession )[0-9a-f]{8}-[0-9a-f-]{27}", "$1[secret]"));

    private static final List<Mask> PEOPLE = List.of(
            Mask.of("(?s)(Failing row contains) \\(.*?\\)\\.", "$1 [row]."),
            Mask.of("(\\bKey \\([^)]*\\)=)\\([^)]*\\)", "$1[row]"),
            Mask.of("[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+", "[e-mail]"),
            Mask.of("(?<![\\w.-])(?:\\+84|\\(\\+84\\)|0)(?:[ .-]?\\d){9,10}(?![\\w-])", "[phone]"),
            Mask.of("(?<![\\w.-])(?:\\d{12}|\\d{9}|\\d{3} \\d{3} \\d{3}(?: \\d{3})?)(?![\\w-])", "[id number]"));

    private static final Pattern LINE_END = Pattern.compile("[\\p{Cntrl}&&[^\\t]]+");

    private LogMask() {}

    /** For the ordinary log, which operators of any rank read: neither people nor secrets. */
    static String ordinary(String line) {
        return replace(PEOPLE, restricted(line));
    }

    /** For the restricted log: people may stand there, secrets nowhere. */
    static String restricted(String line) {
        return replace(SECRETS, line);
    }

    /** A message on one line, so that nobody forges a second entry with what he types. */
    static String oneLine(String message) {
        return LINE_END.matcher(message).replaceAll("⏎");
    }

    private static String replace(List<Mask> masks, String line) {
        String masked = line;
        for (Mask mask : masks) {
            masked = mask.looksLike().matcher(masked).replaceAll(mask.instead());
        }
        return masked;
    }
}
