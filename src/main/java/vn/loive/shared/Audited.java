package vn.loive.shared;

/**
 * An event that the audit must hold: an act, or a read that is an act.
 * It is published inside the transaction of the act; when its row cannot be written, the act fails with it.
 * The words it carries must never name a person: codes and ids only.
 */
public interface Audited {

    /** Who acted. */
    Actor actor();

    /** The thing acted upon, as kind and id, such as {@code activity/0198…}. */
    String subject();

    /** What changed, in words without personal data; empty when the act's name says it all. */
    default String detail() {
        return "";
    }
}
