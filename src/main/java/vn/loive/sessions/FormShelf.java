package vn.loive.sessions;

import java.util.Optional;
import vn.loive.shared.Actor;

/** Where forms of the guarded wing wait that met a locked session; answered by that wing, which alone opens them. */
public interface FormShelf {

    /**
     * Puts a form away, in a transaction of its own.
     * It is not kept when there are too many, or when the actor may not open the page on which it would come back.
     */
    void put(Actor actor, KeptSubmission form);

    /** The page on which forms of the actor wait; nothing when none does, or the actor may not open it. */
    Optional<String> page(Actor actor);
}
