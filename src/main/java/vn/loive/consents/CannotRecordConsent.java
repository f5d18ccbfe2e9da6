package vn.loive.consents;

import vn.loive.shared.Refusal;

/** Why an answer cannot stand in the ledger so. */
public enum CannotRecordConsent implements Refusal {
    /** The person is absent or hidden, or the agency only looks on. */
    NOT_FOUND("", "not-found"),
    /** Another entry of the person holds the ledger since they were joined. */
    JOINED("", "joined"),
    /** The day has not come. */
    FUTURE_DAY("day", "future-day"),
    /** The last day lies before the day of the answer. */
    ENDS_BEFORE("until", "ends-before"),
    /** No receiver, or two. */
    ONE_RECEIVER("agency", "one-receiver"),
    /** The receiver is no agency of the register. */
    UNKNOWN_AGENCY("agency", "unknown-agency"),
    /** No field group was chosen. */
    NOTHING_CHOSEN("groups", "nothing-chosen"),
    /** The birth that is kept says that the person was no adult. */
    BORN_LATER("age", "born-later"),
    /** The birth that is kept does not say surely that the person was an adult. */
    PERHAPS_A_CHILD("age", "perhaps-a-child"),
    /** The birth that is kept says that the person was older. */
    BORN_EARLIER("age", "born-earlier"),
    /** The birth that is kept says that the child was too young to be asked. */
    TOO_YOUNG("age", "too-young"),
    /** A child of that age is asked as well. */
    CHILD_NOT_HEARD("voice", "child-not-heard"),
    /** Nobody answered for the child. */
    NOBODY_FOR_THE_CHILD("voice", "nobody-for-the-child"),
    /** It is not said who answered for the person, and no guardian is known or opens. */
    NOT_NAMED("representative", "not-named"),
    /** It is not said why somebody else answered. */
    NO_REASON("why", "no-reason"),
    /** Two witnesses are named where nothing is written. */
    TWO_WITNESSES("witnesses", "two-witnesses"),
    /** One release lasts no longer than the rule says. */
    TOO_LONG("until", "too-long"),
    /** Nothing stands any more that could be taken back. */
    NOTHING_STANDS("", "nothing-stands"),
    /** Taken back before it was given. */
    BEFORE_GIVEN("day", "before-given");

    private final String field;
    private final String reason;

    CannotRecordConsent(String field, String reason) {
        this.field = field;
        this.reason = reason;
    }

    /** The field of the form it is about; empty where it is about the whole. */
    public String field() {
        return field;
    }

    @Override
    public String key() {
        return "consents.cannot-record." + reason;
    }
}
