package vn.loive.inspection;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tells an auditor who stands behind the ids of the record; answered by the module that knows accounts. */
public interface ActorNames {

    /** The names of these accounts, by id; those of another province are left out. */
    Map<UUID, String> of(Collection<UUID> accounts);

    /** The agencies in whose name accounts of the reader's province act. */
    Set<UUID> agencies();
}
