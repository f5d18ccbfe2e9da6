package vn.loive.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.AgencyId;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureKind;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Period;

/**
 * What an agency states.
 *
 * @param subject of what
 * @param figureKind how the number is given
 * @param quantity the number, in the unit of the subject or in percent; present just when the figure kind has one
 * @param days the days for which it is said; a single one for a figure as of a day
 * @param partners the agencies that state it together with the one that answers for it
 * @param source the paper in which it stands, in words; empty when there is none
 * @param note what else is to be known; never about a person
 * @param opening whether it stands for rows from before the register was begun
 */
@LegalTerm(vi = "nội dung xác nhận", means = "What an agency states: of what, how many, for which days, with whom.")
public record StatementFacts(
        StatedSubject subject,
        FigureKind figureKind,
        @Nullable Long quantity,
        Period days,
        Set<AgencyId> partners,
        String source,
        String note,
        boolean opening) {

    static final int LONGEST = 500;
    private static final int ALL = 100;

    public StatementFacts {
        partners = Set.copyOf(partners);
        source = source.strip();
        note = note.strip();
        // Refuses a number that its kind cannot have.
        figureKind.figure(quantity, subject.unit(), days);
    }

    /** How many; of a target, the percentage as if it were a count. */
    public Figure figure() {
        return figureKind.figure(quantity, subject.unit(), days);
    }

    /** Whether it says for its days whether something occurred, be it only that nothing was heard. */
    boolean answers() {
        return figureKind != FigureKind.NOT_COUNTED && figureKind != FigureKind.NOT_APPLICABLE;
    }

    /** Whether it names more years than its days hold, as when 34 months are called three years. */
    boolean namesMoreYearsThanItsDays() {
        return subject == StatedSubject.REVIEW_YEARS
                && quantity != null
                && days.to().isAfter(days.from())
                && days.from().plusYears(quantity).minusDays(1).isAfter(days.to());
    }

    /** Why an agency may not state this on that day; empty when it may. */
    List<CannotState> refusals(AgencyId agency, LocalDate today) {
        List<CannotState> refusals = new ArrayList<>(figureRefusals());
        if (subject.isRegistered() && !opening) {
            refusals.add(CannotState.NOT_AN_OPENING);
        }
        if (subject.isOfADay() && !days.from().equals(days.to())) {
            refusals.add(CannotState.DAY_WANTED);
        }
        if (!subject.isTarget() && days.to().isAfter(today)) {
            refusals.add(CannotState.FUTURE_DAY);
        }
        if (partners.contains(agency)) {
            refusals.add(CannotState.PARTNER_IS_SELF);
        }
        if (Math.max(source.length(), note.length()) > LONGEST) {
            refusals.add(source.length() > LONGEST ? CannotState.SOURCE_TOO_LONG : CannotState.NOTE_TOO_LONG);
        }
        return refusals;
    }

    private List<CannotState> figureRefusals() {
        if (!subject.takes(figureKind)) {
            return List.of(figureKind.hasQuantity() ? CannotState.NUMBER_NOT_TAKEN : CannotState.KIND_NOT_TAKEN);
        }
        boolean tooMuch = subject.isTarget() && quantity != null && quantity > ALL;
        return tooMuch ? List.of(CannotState.MORE_THAN_ALL) : List.of();
    }
}
