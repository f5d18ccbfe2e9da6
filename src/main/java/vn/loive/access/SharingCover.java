package vn.loive.access;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.loive.shared.Actor;

/** Says by what agencies are told what their parts open to them; answered by the module that keeps consents. */
public interface SharingCover {

    /**
     * Each of the parts in the matter of a person with what covers it today, with one question to the database.
     *
     * @param person the person, who may be hidden from the actor: then nothing covers anything
     */
    Map<SharedPart, PartCover> of(Actor actor, UUID person, Collection<SharedPart> parts);
}
