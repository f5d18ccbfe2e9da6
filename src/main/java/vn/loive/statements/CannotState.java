package vn.loive.statements;

import java.util.Locale;
import vn.loive.shared.Refusal;

/** Why a statement cannot be made, corrected or withdrawn. */
public enum CannotState implements Refusal {
    /** Of this subject no number is stated. */
    NUMBER_NOT_TAKEN,
    /** Of this subject nothing of this kind is stated. */
    KIND_NOT_TAKEN,
    /** A target above one hundred percent. */
    MORE_THAN_ALL,
    /** The register counts it, and it is not stated as an opening balance. */
    NOT_AN_OPENING,
    /** The figure holds for one day, and two were given. */
    DAY_WANTED,
    /** The last day is still to come. */
    FUTURE_DAY,
    /** One of the partners is no agency of the province. */
    UNKNOWN_PARTNER,
    /** Whoever states it is its own partner. */
    PARTNER_IS_SELF,
    /** The source is longer than there is place for. */
    SOURCE_TOO_LONG,
    /** The note is longer than there is place for. */
    NOTE_TOO_LONG,
    /** The reason is missing. */
    REASON_MISSING,
    /** The reason is longer than there is place for. */
    REASON_TOO_LONG,
    /** Another agency answers for it. */
    MADE_BY_ANOTHER,
    /** It was changed after the page was read. */
    CHANGED_SINCE,
    /** It was withdrawn. */
    WITHDRAWN_ALREADY,
    /** The correction would change nothing. */
    UNCHANGED;

    @Override
    public String key() {
        return "statements.cannot-state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Object[] arguments() {
        return new Object[] {StatementFacts.LONGEST};
    }

    /** The field of the form at which it is said; empty for the form as a whole. */
    String field() {
        return switch (this) {
            case NUMBER_NOT_TAKEN, KIND_NOT_TAKEN -> "figure";
            case MORE_THAN_ALL -> "number";
            case NOT_AN_OPENING -> "opening";
            case DAY_WANTED, FUTURE_DAY -> "to";
            case UNKNOWN_PARTNER, PARTNER_IS_SELF -> StatementForm.PARTNERS;
            case SOURCE_TOO_LONG -> "source";
            case NOTE_TOO_LONG -> "note";
            case REASON_MISSING, REASON_TOO_LONG -> "reason";
            case MADE_BY_ANOTHER, CHANGED_SINCE, WITHDRAWN_ALREADY, UNCHANGED -> "";
        };
    }
}
