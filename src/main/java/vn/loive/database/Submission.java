package vn.loive.database;

import java.util.UUID;

/** What the one-time id of a form says about this sending. */
sealed interface Submission {

    /** The first sending: the act may be done. */
    record First(UUID formId) implements Submission {}

    /** The act was done by an earlier sending, which answered with this page. */
    record Again(String location) implements Submission {}

    /** The id is not one of ours. */
    record Unreadable() implements Submission {}
}
