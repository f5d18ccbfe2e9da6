package vn.loive.hotlines;

import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/** What an agency did to a number it owns. */
public sealed interface HotlineEvent extends Audited {

    /** The hotline. */
    HotlineId hotline();

    @Override
    default String subject() {
        return "hotline/" + hotline().value();
    }

    /** It was entered. */
    record HotlineOpened(Actor actor, HotlineId hotline) implements HotlineEvent {}

    /** Its last day was set. */
    record HotlineEnded(Actor actor, HotlineId hotline) implements HotlineEvent {}
}
