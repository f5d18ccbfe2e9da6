package vn.loive.shared;

/**
 * An expected "no" of the house, returned as a value.
 * Its text stands in the message bundle under {@link #key()} and says what happened and what to do next.
 */
public interface Refusal {

    /** The message key: module, act and reason in kebab case, such as {@code outreach.cannot-register.future-day}. */
    String key();

    /** What the message names, in the order of its placeholders. */
    default Object[] arguments() {
        return new Object[0];
    }
}
