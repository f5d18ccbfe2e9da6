package vn.loive.figures;

import java.text.Collator;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loive.figures.Figure.AtLeast;
import vn.loive.figures.Figure.Counted;
import vn.loive.figures.Figure.Exact;
import vn.loive.figures.Figure.MoreThan;
import vn.loive.figures.Figure.NilInformation;
import vn.loive.figures.Figure.NotApplicable;
import vn.loive.figures.Figure.NotCounted;
import vn.loive.figures.Figure.NotSubmitted;
import vn.loive.figures.Figure.Suppressed;
import vn.loive.figures.Figure.ZeroInPeriod;
import vn.loive.figures.Figure.ZeroToDate;

/**
 * Says figures in Vietnamese or English, as documents and pages need them.
 * Vietnamese writes 01 to 09 with two digits and 3.000 with a dot, as administrative documents do; English writes 1 and 3,000.
 * A sum that is both strict and incomplete is said with "hơn", the stronger word; its shape and its note tell that something is missing.
 */
public final class FigureWording {

    /** The words of Vietnamese documents and pages. */
    public static final FigureWording VIETNAMESE = new FigureWording(Locale.of("vi"));

    /** The words of the English edition. */
    public static final FigureWording ENGLISH = new FigureWording(Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle words;
    private final DayWording days;

    private FigureWording(Locale locale) {
        this.locale = locale;
        // Without the control, a Vietnamese page on an English machine would be given the English words.
        words = ResourceBundle.getBundle(
                "messages/figures",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        days = new DayWording(locale);
    }

    /** The wording of a reader's language: English for English, Vietnamese for all others. */
    public static FigureWording of(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : VIETNAMESE;
    }

    /** The figure as it stands in a sentence of a document: "01 chuyên trang", "hơn 3.000 lượt người", "không phát sinh". */
    public String document(Figure figure) {
        return switch (figure) {
            case ZeroInPeriod _ -> word("zero-in-period");
            case ZeroToDate _ -> word("zero-to-date");
            case Counted _, AtLeast _, NilInformation _, NotCounted _, NotSubmitted _, NotApplicable _, Suppressed _ ->
                screen(figure).words();
        };
    }

    /** The figure in the pieces of which a page draws it; a zero says its days there. */
    public WrittenFigure screen(Figure figure) {
        return switch (figure) {
            case Exact exact -> counted("fig", "", exact);
            case MoreThan moreThan -> counted("fig fig-least", word("more-than"), moreThan);
            case AtLeast(Exact known, List<Gap> _) -> counted("fig fig-part", word("at-least"), known);
            case AtLeast(MoreThan known, List<Gap> _) -> counted("fig fig-part", word("more-than"), known);
            case ZeroInPeriod zero -> zero("fig fig-zero", word("zero-in-period"), days.in(zero.period()));
            case ZeroToDate zero -> zero("fig fig-since", word("zero-to-date"), days.since(zero.since()));
            case NilInformation _ -> phrase("fig fig-nil", word("nil-information"));
            case NotCounted _ -> phrase("fig fig-blank", word("not-counted"));
            case NotSubmitted _ -> phrase("fig fig-missing", word("not-submitted"));
            case NotApplicable _ -> phrase("fig fig-na", word("not-applicable"));
            case Suppressed _ -> phrase("fig fig-hidden", word("suppressed"));
        };
    }

    /** Who is missing, for the note below a figure: "02 cơ quan chưa nêu số buổi: …; 01 cơ quan chưa nộp: …"; else empty. */
    public String missing(Figure figure) {
        return figure.gaps().stream()
                .map(Gap::why)
                .distinct()
                .map(why -> missing(figure, why))
                .collect(Collectors.joining("; "));
    }

    /** A number alone, as it stands in a table: "03", "3.000". */
    public String number(long number) {
        return locale.equals(Locale.ENGLISH)
                ? String.format(Locale.ROOT, "%,d", number)
                : String.format(Locale.ROOT, "%,02d", number).replace(',', '.');
    }

    /** What a unit is called, in English in the plural: "lượt người", "attendances". */
    public String unit(Unit unit) {
        return words.getString("figures.unit." + unit.code());
    }

    private String unit(Unit unit, long quantity) {
        String one = "figures.unit." + unit.code() + ".one";
        return quantity == 1 && words.containsKey(one) ? words.getString(one) : unit(unit);
    }

    private WrittenFigure counted(String shape, String prefix, Counted counted) {
        String value = number(counted.quantity());
        String tail = unit(counted.unit(), counted.quantity());
        String whole =
                Stream.of(prefix, value, tail).filter(piece -> !piece.isEmpty()).collect(Collectors.joining(" "));
        return new WrittenFigure(shape, prefix, value, tail, whole);
    }

    private static WrittenFigure zero(String shape, String phrase, String days) {
        return new WrittenFigure(shape, "", "0", days, phrase + ", " + days);
    }

    private static WrittenFigure phrase(String shape, String phrase) {
        return new WrittenFigure(shape, "", phrase, "", phrase);
    }

    private String missing(Figure figure, Gap.Why why) {
        List<String> who = figure.gaps().stream()
                .filter(gap -> gap.why() == why)
                .map(Gap::who)
                .sorted(Collator.getInstance(locale))
                .toList();
        String note = words.getString(
                "figures.missing." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return new MessageFormat(note, locale)
                .format(new Object[] {number(who.size()), unit(figure.unit()), String.join(", ", who)});
    }

    private String word(String which) {
        return words.getString("figures.word." + which);
    }
}
