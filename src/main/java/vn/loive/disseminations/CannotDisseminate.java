package vn.loive.disseminations;

import java.util.Locale;
import vn.loive.shared.Refusal;

/** Why a dissemination cannot be entered, corrected or withdrawn. */
public enum CannotDisseminate implements Refusal {
    /** Neither a document nor a text is named. */
    DOCUMENT_MISSING,
    /** A document and a text are named. */
    DOCUMENT_TWICE,
    /** There is no such document in the register. */
    UNKNOWN_DOCUMENT,
    /** The last day is still to come. */
    FUTURE_DAY,
    /** Nobody is named to whom it was made known. */
    AUDIENCE_MISSING,
    /** The name of the text is longer than there is place for. */
    NAME_TOO_LONG,
    /** The words for the audience are longer than there is place for. */
    WORDS_TOO_LONG,
    /** Zero was reached, or nothing of the kind was done; then nothing is entered. */
    NOTHING_DONE,
    /** No branch has so many levels. */
    NO_SUCH_LEVELS,
    /** Nobody has so many units. */
    NO_SUCH_UNITS,
    /** The reason is missing. */
    REASON_MISSING,
    /** The reason is longer than there is place for. */
    REASON_TOO_LONG,
    /** Another agency answers for it. */
    DONE_BY_ANOTHER,
    /** It was changed after the page was read. */
    CHANGED_SINCE,
    /** It was withdrawn. */
    WITHDRAWN_ALREADY,
    /** The correction would change nothing. */
    UNCHANGED;

    @Override
    public String key() {
        return "disseminations.cannot-disseminate."
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Object[] arguments() {
        return new Object[] {DisseminationFacts.LONGEST};
    }

    /** The field of the form at which it is said; empty for the form as a whole. */
    String field() {
        return switch (this) {
            case DOCUMENT_MISSING, UNKNOWN_DOCUMENT -> "document";
            case DOCUMENT_TWICE, NAME_TOO_LONG -> "named";
            case FUTURE_DAY -> "to";
            case AUDIENCE_MISSING, WORDS_TOO_LONG -> "audience";
            case NOTHING_DONE -> "number";
            case NO_SUCH_LEVELS -> "levels";
            case NO_SUCH_UNITS -> "units";
            case REASON_MISSING, REASON_TOO_LONG -> "reason";
            case DONE_BY_ANOTHER, CHANGED_SINCE, WITHDRAWN_ALREADY, UNCHANGED -> "";
        };
    }
}
