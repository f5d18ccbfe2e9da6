package vn.loive.outreach;

import java.util.Locale;

/** Why an activity cannot be stated so, at first or by a correction. */
public enum CannotRegister implements CannotCorrect {
    /** Its last day is still to come: that is a plan. */
    FUTURE_DAY,
    /** A figure that says that nothing was done, which is a statement in a report and not an activity. */
    NOTHING_DONE,
    /** There is no such campaign in the province. */
    UNKNOWN_CAMPAIGN,
    /** There is no such district in the province. */
    UNKNOWN_PLACE,
    /** There is no such agency in the province. */
    UNKNOWN_PARTNER,
    /** The agency that leads stands among its own partners. */
    PARTNER_IS_LEAD,
    /** No slogans stand on this kind of activity. */
    CARRIES_NO_SLOGANS,
    /** More slogans than there is place for. */
    TOO_MANY_SLOGANS(ActivityFacts.MOST_SLOGANS),
    /** A slogan longer than there is place for. */
    SLOGAN_TOO_LONG(ActivityFacts.LONGEST_SLOGAN),
    /** A note longer than there is place for. */
    NOTE_TOO_LONG(ActivityFacts.LONGEST_NOTE);

    @SuppressWarnings("ImmutableEnumChecker") // Numbers only, and handed out as a copy.
    private final Object[] arguments;

    CannotRegister(Object... arguments) {
        this.arguments = arguments;
    }

    @Override
    public String key() {
        return "outreach.cannot-register." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Object[] arguments() {
        return arguments.clone();
    }
}
