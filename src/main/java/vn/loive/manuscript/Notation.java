package vn.loive.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loive.typesetting.RunStyle;
import vn.loive.typesetting.TokenId;

/**
 * How wording is typed: {token}, *slanted*, **heavy**, and a backslash before a sign that means itself.
 * What stands after a colon in braces only reminds the reader of what the place says, and is not kept.
 */
final class Notation {

    private static final Pattern SIGN =
            Pattern.compile("\\\\([\\\\{*#-])|\\{([a-z0-9._/-]{1,64})(?::[^{}]*)?}|\\*\\*|\\*");

    private Notation() {}

    /** The spans of one passage. */
    static List<Span> spans(String typed) {
        Reading reading = new Reading();
        Matcher sign = SIGN.matcher(typed);
        int end = 0;
        while (sign.find()) {
            reading.words(typed.substring(end, sign.start()));
            reading.sign(sign);
            end = sign.end();
        }
        reading.words(typed.substring(end));
        return reading.finished();
    }

    /** Spans as they are typed; a sign stands where the style changes. */
    static String typed(List<Span> spans) {
        StringBuilder typed = new StringBuilder();
        RunStyle style = RunStyle.PLAIN;
        for (Span span : spans) {
            typed.append(change(style, span.style())).append(typed(span));
            style = span.style();
        }
        return typed.append(change(style, RunStyle.PLAIN)).toString();
    }

    private static String change(RunStyle from, RunStyle to) {
        return (from.bold() == to.bold() ? "" : "**") + (from.italic() == to.italic() ? "" : "*");
    }

    private static String typed(Span span) {
        return switch (span) {
            case Span.Live(TokenId token, var _) -> "{" + token.value() + "}";
            case Span.Words(String text, var _) -> text.replaceAll("[\\\\{*]", "\\\\$0");
        };
    }

    /** The spans found so far, and the words that still belong together. */
    private static final class Reading {

        private final List<Span> spans = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private boolean bold;
        private boolean italic;

        void words(String typed) {
            words.append(typed);
        }

        void sign(Matcher sign) {
            if (sign.group(1) != null) {
                words.append(sign.group(1));
            } else if (sign.group(2) != null) {
                finish();
                spans.add(new Span.Live(new TokenId(sign.group(2)), style()));
            } else {
                finish();
                bold ^= sign.group().length() == 2;
                italic ^= sign.group().length() == 1;
            }
        }

        List<Span> finished() {
            finish();
            return List.copyOf(spans);
        }

        private void finish() {
            if (!words.isEmpty()) {
                spans.add(new Span.Words(words.toString(), style()));
                words.setLength(0);
            }
        }

        private RunStyle style() {
            if (bold) {
                return italic ? RunStyle.BOLD_ITALIC : RunStyle.BOLD;
            }
            return italic ? RunStyle.ITALIC : RunStyle.PLAIN;
        }
    }
}
