package vn.loive.inspection;

import java.util.UUID;
import vn.loive.shared.Actor;

/** Tells whether somebody who is no auditor has a part in the matter of a person; answered by the module that keeps persons. */
public interface PersonsKnown {

    /** Whether the actor may know that the person exists. */
    boolean knows(Actor actor, UUID person);
}
