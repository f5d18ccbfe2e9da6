package vn.loive.seats;

import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/** An account acts for a post of the actor's agency from now on, or from a day to come. */
record SeatTaken(Actor actor) implements Audited {

    @Override
    public String subject() {
        return "agency/" + actor.agency();
    }
}
