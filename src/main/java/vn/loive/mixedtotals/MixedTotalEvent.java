package vn.loive.mixedtotals;

import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/** What happened to a total of unlike units. */
public sealed interface MixedTotalEvent extends Audited {

    /** Which total. */
    MixedTotalId total();

    @Override
    default String subject() {
        return "mixed-total/" + total().value();
    }

    /** Somebody answers for adding unlike units. */
    record MixedTotalDecided(Actor actor, MixedTotalId total) implements MixedTotalEvent {}

    /** Nobody answers for it any more. */
    record MixedTotalDropped(Actor actor, MixedTotalId total) implements MixedTotalEvent {}
}
