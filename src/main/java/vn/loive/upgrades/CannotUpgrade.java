package vn.loive.upgrades;

import java.util.Locale;
import vn.loive.shared.Refusal;

/** Why a step of an upgrade cannot be entered. */
public enum CannotUpgrade implements Refusal {
    /** Another agency keeps it, and the actor's does not lead in the province. */
    KEPT_BY_ANOTHER,
    /** Somebody entered a step after the page was read. */
    CHANGED_SINCE,
    /** This stage does not follow the present one. */
    NOT_NEXT,
    /** The day is still to come. */
    FUTURE_DAY,
    /** A new place in use must stand in the register first. */
    FACILITY_MISSING,
    /** There is no such place in the province. */
    UNKNOWN_FACILITY,
    /** Only the last step can be taken back, and never the proposal. */
    NOT_LAST,
    /** A text longer than there is place for. */
    TOO_LONG;

    @Override
    public String key() {
        return "upgrades.cannot-upgrade." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Object[] arguments() {
        return new Object[] {UpgradeStep.LONGEST};
    }

    /** The field of a form at which it is said; empty for the form as a whole. */
    String field() {
        return switch (this) {
            case NOT_NEXT -> "stage";
            case NOT_LAST -> "taken-back";
            case FUTURE_DAY -> "day";
            case FACILITY_MISSING, UNKNOWN_FACILITY -> "facility";
            case TOO_LONG -> "note";
            case KEPT_BY_ANOTHER, CHANGED_SINCE -> "";
        };
    }
}
