package vn.loive.inspection;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Tells an auditor which agency stands behind an id of the record; answered by the module that knows agencies. */
public interface AgencyNames {

    /** The names of these agencies, by id; ids that do not exist are left out. */
    Map<UUID, String> of(Collection<UUID> agencies);
}
