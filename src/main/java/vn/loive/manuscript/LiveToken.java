package vn.loive.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loive.figures.Figure;
import vn.loive.shared.LegalTerm;
import vn.loive.typesetting.Run;
import vn.loive.typesetting.RunStyle;
import vn.loive.typesetting.TokenId;

/**
 * What the house puts into one live place of a draft.
 *
 * @param name its name in the template, which is also its id in the document
 * @param sort what kind of thing it is
 * @param kind for which lines of a template it decides: counted, partial, zero, uncounted, missing, none, hidden; some, none
 * @param words the words, one for each item of a list
 * @param italic whether they are quoted in italics
 * @param figure the figure; null when it is no figure
 * @param evidence what it was made from; empty when it is a name
 */
@LegalTerm(vi = "dữ liệu tự điền", means = "What the program puts into one place of a draft, with its evidence.")
public record LiveToken(
        String name,
        Sort sort,
        String kind,
        List<String> words,
        boolean italic,
        @Nullable Figure figure,
        List<Evidence> evidence) {

    /** What kind of thing fills a live place. */
    public enum Sort {
        /** A count with its unit. */
        FIGURE,
        /** Names or quotations in a row. */
        LIST,
        /** Documents as a text cites them. */
        CITATION,
        /** A time. */
        PERIOD,
        /** The name of an agency, place or campaign. */
        NAME
    }

    /**
     * One row of what a token was made from.
     *
     * @param who the agency, place or document
     * @param figure its figure; null when it has none
     * @param note a day, or what else is to be known
     * @param link where more is to be seen; empty when nowhere
     */
    public record Evidence(String who, @Nullable Figure figure, String note, String link) {}

    public LiveToken {
        words = List.copyOf(words);
        evidence = List.copyOf(evidence);
    }

    /** A name, or other words that need no evidence. */
    public static LiveToken name(String name, String words) {
        return new LiveToken(name, Sort.NAME, "some", List.of(words), false, null, List.of());
    }

    /** A time in words. */
    public static LiveToken period(String name, String words) {
        return new LiveToken(name, Sort.PERIOD, "some", List.of(words), false, null, List.of());
    }

    /** Words of that sort; when there are none, the sentences that hang on it fall away. */
    public static LiveToken list(String name, Sort sort, List<String> words, boolean italic, List<Evidence> evidence) {
        boolean empty = words.stream().allMatch(String::isEmpty);
        return new LiveToken(name, sort, empty ? "none" : "some", words, italic, null, evidence);
    }

    /** A figure in words. */
    public static LiveToken figure(String name, Figure figure, String words, List<Evidence> evidence) {
        return new LiveToken(name, Sort.FIGURE, kind(figure), List.of(words), false, figure, evidence);
    }

    /** The same token in other words. */
    public LiveToken saying(String others) {
        return new LiveToken(name, sort, kind, List.of(others), italic, figure, evidence);
    }

    /** What it says, in one line. */
    public String said() {
        return runs(RunStyle.PLAIN).stream().map(Run::text).collect(Collectors.joining());
    }

    /** Its words as they stand in a document, all in one live place. */
    List<Run> runs(RunStyle around) {
        TokenId id = new TokenId(name);
        List<Run> runs = new ArrayList<>();
        for (String item : words) {
            if (!runs.isEmpty()) {
                runs.add(new Run(runs.size() == 2 * words.size() - 3 ? " và " : ", ", around, id));
            }
            runs.add(new Run(item, italic ? RunStyle.ITALIC : around, id));
        }
        return runs;
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
