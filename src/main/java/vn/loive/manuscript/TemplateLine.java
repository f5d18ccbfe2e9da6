package vn.loive.manuscript;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a template.
 *
 * @param role what it is for
 * @param guard when it stands; null when always
 * @param words its words, tokens in braces
 */
record TemplateLine(Role role, @Nullable Guard guard, String words) {

    private static final Pattern LINE = Pattern.compile(
            "(?:(title|to|copy|filed|signed|part|section|point|say):\\s*)?(?:\\[([a-z.#-]+) ([a-z|]+)]\\s*)?(.*)");
    private static final Pattern NUMBERED = Pattern.compile("\\{([a-z-]+)\\.#");

    /** What a line is for. */
    enum Role {
        TITLE,
        TO,
        COPY,
        FILED,
        SIGNED,
        SAY,
        PART,
        SECTION,
        POINT,
        SENTENCE,
        GAP;

        /** Whether it becomes part of the body. */
        boolean ofTheBody() {
            return compareTo(PART) >= 0;
        }
    }

    /**
     * When a line stands.
     *
     * @param hangsOn the token it hangs on
     * @param kinds the kinds of that token for which it stands
     */
    record Guard(String hangsOn, Set<String> kinds) {}

    static TemplateLine read(String text) {
        Matcher line = LINE.matcher(text.strip());
        if (!line.matches()) {
            throw new IllegalArgumentException("A line of the template cannot be read: " + text);
        }
        Role role = line.group(1) == null
                ? text.isBlank() ? Role.GAP : Role.SENTENCE
                : Role.valueOf(line.group(1).toUpperCase(Locale.ROOT));
        Guard guard = line.group(2) == null
                ? null
                : new Guard(line.group(2), Set.of(line.group(3).split("\\|")));
        return new TemplateLine(role, guard, line.group(4));
    }

    boolean stands(LiveTokens tokens) {
        return guard == null || guard.kinds().contains(tokens.kind(guard.hangsOn()));
    }

    /** The token it hangs on; empty when it always stands. */
    String token() {
        return guard == null ? "" : guard.hangsOn();
    }

    /** It as it is typed in a draft. */
    String typed() {
        return switch (role) {
            case PART -> "\n# " + words + "\n";
            case SECTION -> "\n## " + words + "\n";
            case POINT -> "\n### " + words + "\n";
            case TITLE, TO, COPY, FILED, SIGNED, SAY, SENTENCE, GAP -> words;
        };
    }

    /** The name before ".#" of its first numbered token, if it has one. */
    Optional<String> stem() {
        return NUMBERED.matcher(words).results().map(found -> found.group(1)).findFirst();
    }

    /** The line with that number in the place of each "#". */
    TemplateLine numbered(int number) {
        Guard own = guard == null ? null : new Guard(guard.hangsOn().replace("#", "" + number), guard.kinds());
        return new TemplateLine(role, own, words.replace(".#", "." + number));
    }
}
