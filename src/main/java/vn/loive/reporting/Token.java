package vn.loive.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loive.figures.Figure;

/**
 * What the house puts into one live place of a report.
 *
 * @param name its name in the template, which is also its id in the document
 * @param kind for which lines of the template it decides: counted, partial, zero, uncounted, missing, none; some, none
 * @param words the words, one for each item of a list
 * @param italic whether they are quoted in italics
 * @param figure the figure; null when it is no figure
 * @param evidence what it was made from; empty when it is a name
 */
record Token(
        String name,
        String kind,
        List<String> words,
        boolean italic,
        @Nullable Figure figure,
        List<Evidence> evidence) {

    /**
     * One row of what a token was made from.
     *
     * @param who the agency, place or document
     * @param figure its figure; null when it has none
     * @param note a day, or what else is to be known
     * @param link where more is to be seen; empty when nowhere
     */
    record Evidence(String who, @Nullable Figure figure, String note, String link) {}

    /** A name, or other words that need no evidence. */
    static Token name(String name, String words) {
        return new Token(name, "some", List.of(words), false, null, List.of());
    }

    /** A list of words; when there are none, the sentences that hang on it fall away. */
    static Token list(String name, List<String> words, boolean italic, List<Evidence> evidence) {
        boolean empty = words.stream().allMatch(String::isEmpty);
        return new Token(name, empty ? "none" : "some", words, italic, null, evidence);
    }

    /** A figure in words. */
    static Token figure(String name, Figure figure, String words, List<Evidence> evidence) {
        return new Token(name, kind(figure), List.of(words), false, figure, evidence);
    }

    /** The same token in other words. */
    Token saying(String others) {
        return new Token(name, kind, List.of(others), italic, figure, evidence);
    }

    private static String kind(Figure figure) {
        return switch (figure) {
            case Figure.Counted _ -> "counted";
            case Figure.AtLeast _ -> "partial";
            case Figure.ZeroInPeriod _, Figure.ZeroToDate _ -> "zero";
            case Figure.NotCounted _ -> "uncounted";
            case Figure.NotSubmitted _, Figure.NilInformation _ -> "missing";
            case Figure.NotApplicable _ -> "none";
            case Figure.Suppressed _ -> "hidden";
        };
    }
}
