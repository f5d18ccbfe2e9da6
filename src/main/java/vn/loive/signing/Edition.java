package vn.loive.signing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureWording;
import vn.loive.figures.Unit;
import vn.loive.manuscript.LiveToken;
import vn.loive.shared.LegalTerm;

/** Which of the two papers made from one frozen set of figures. */
@LegalTerm(vi = "bản phát hành", means = "The exact paper for its recipients, or the one that anybody may see.")
enum Edition {
    /** Exact, for the recipients it names. */
    OFFICIAL,
    /** For everybody else: small counts of people are hidden. */
    OTHER;

    /** Counts behind which stand people who could be found out. */
    private static final Set<Unit> OF_PEOPLE = EnumSet.of(Unit.VICTIMS, Unit.TIPS, Unit.CALLS, Unit.CRIMES);

    /**
     * The words of a token in this edition.
     *
     * @param least the smallest count of people that everybody may see, a rule of the house
     */
    List<String> words(LiveToken token, long least) {
        Figure figure = token.figure();
        return this == OTHER && figure != null && small(figure, least)
                ? List.of(FigureWording.VIETNAMESE.document(new Figure.Suppressed(figure.unit())))
                : token.words();
    }

    private static boolean small(Figure figure, long least) {
        boolean zero = figure instanceof Figure.ZeroInPeriod || figure instanceof Figure.ZeroToDate;
        boolean large = figure instanceof Figure.Counted counted && counted.quantity() >= least;
        return OF_PEOPLE.contains(figure.unit()) && !zero && !large;
    }
}
