package vn.loive.database;

import java.util.Set;
import java.util.UUID;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/** Knows whose duties an actor's province and agency have taken over; answered by the module that keeps agencies. */
@FunctionalInterface
public interface Heritage {

    /** What the actor may read and correct besides its own; asked again each day and after each import. */
    Inherited of(Actor actor);

    /**
     * What was taken over.
     *
     * @param provinces the provinces that have become the actor's
     * @param agencies the agencies whose duties the actor's agency has
     */
    record Inherited(Set<ProvinceCode> provinces, Set<UUID> agencies) {

        /** Nothing but one's own. */
        public static final Inherited NOTHING = new Inherited(Set.of(), Set.of());
    }
}
