package vn.loive.disseminations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loive.audiences.Listener;
import vn.loive.documents.DocumentId;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Unit;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Period;

/**
 * What an agency says of a dissemination.
 *
 * @param document the document made known, when it stands in the register of documents
 * @param named the text made known, in words, when it does not
 * @param days the days on which it was done
 * @param listeners to whom, by kind
 * @param audience to whom, in words; never a person
 * @param figureKind how the number of those reached is given; "not counted" when none is
 * @param quantity how many it reached; present just when the figure kind has a number
 * @param unit in what these are counted, one of {@link #UNITS}
 * @param levels at how many levels of the agency's branch it was done; nothing when that is not said
 * @param units in how many units it was done; nothing when that is not said
 */
@LegalTerm(vi = "nội dung phổ biến văn bản", means = "What an agency says of making a document known.")
public record DisseminationFacts(
        @Nullable DocumentId document,
        String named,
        Period days,
        Set<Listener> listeners,
        String audience,
        FigureKind figureKind,
        @Nullable Long quantity,
        Unit unit,
        @Nullable Integer levels,
        @Nullable Integer units) {

    /** In what those reached are counted. */
    public static final List<Unit> UNITS = List.of(Unit.OFFICERS, Unit.PEOPLE, Unit.ATTENDANCES);

    static final int LONGEST = 500;
    static final int MOST_LEVELS = 4;
    static final int MOST_UNITS = 99_999;

    public DisseminationFacts {
        named = named.strip();
        audience = audience.strip();
        listeners = Set.copyOf(listeners);
        if (!UNITS.contains(unit)) {
            throw new IllegalArgumentException("Nobody is told of a document in " + unit.code());
        }
        // Refuses a number that its kind cannot have.
        figureKind.figure(quantity, unit, days);
    }

    /** How many it reached. */
    public Figure figure() {
        return figureKind.figure(quantity, unit, days);
    }

    /** Why an agency may not say this on that day; empty when it may. */
    List<CannotDisseminate> refusals(LocalDate today) {
        List<CannotDisseminate> refusals = new ArrayList<>();
        if ((document == null) == named.isEmpty()) {
            refusals.add(document == null ? CannotDisseminate.DOCUMENT_MISSING : CannotDisseminate.DOCUMENT_TWICE);
        }
        if (days.to().isAfter(today)) {
            refusals.add(CannotDisseminate.FUTURE_DAY);
        }
        if (listeners.isEmpty() && audience.isEmpty()) {
            refusals.add(CannotDisseminate.AUDIENCE_MISSING);
        }
        if (Math.max(named.length(), audience.length()) > LONGEST) {
            refusals.add(named.length() > LONGEST ? CannotDisseminate.NAME_TOO_LONG : CannotDisseminate.WORDS_TOO_LONG);
        }
        refusals.addAll(countRefusals());
        return refusals;
    }

    private List<CannotDisseminate> countRefusals() {
        List<CannotDisseminate> refusals = new ArrayList<>();
        if (!within(levels, MOST_LEVELS)) {
            refusals.add(CannotDisseminate.NO_SUCH_LEVELS);
        }
        if (!within(units, MOST_UNITS)) {
            refusals.add(CannotDisseminate.NO_SUCH_UNITS);
        }
        return refusals;
    }

    private static boolean within(@Nullable Integer count, int most) {
        return count == null || (count >= 1 && count <= most);
    }
}
