package vn.loive.manuscript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Typed wording as a drafter reads it: beside the name of each live place stands what it says now. */
public final class Typed {

    private static final Pattern PLACE = Pattern.compile("(?<!\\\\)\\{([a-z0-9._/-]{1,64})(?::[^{}]*)?}");
    private static final int LONGEST = 60;

    private Typed() {}

    /** "{broadcasts}" becomes "{broadcasts: 756 lượt}". */
    public static String explained(String typed, LiveTokens tokens) {
        return PLACE.matcher(typed)
                .replaceAll(place -> Matcher.quoteReplacement(tokens.find(place.group(1))
                        .map(token -> "{" + token.name() + ": " + shortened(token.said()) + "}")
                        .orElse(place.group())));
    }

    /** "{broadcasts: 756 lượt}" becomes "{broadcasts}" again. */
    public static String plain(String explained) {
        return PLACE.matcher(explained).replaceAll("{$1}");
    }

    private static String shortened(String said) {
        String words = said.replaceAll("[{}\\s]+", " ").strip();
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip() + "…";
    }
}
