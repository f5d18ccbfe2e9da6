package vn.loive.agencies;

import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/** What an agency did to its own entry in the register of agencies. */
public sealed interface AgencyNaming extends Audited {

    /** The agency, which is the actor's own. */
    AgencyId agency();

    @Override
    default String subject() {
        return "agency/" + agency().value();
    }

    /** It added a spelling of its name. */
    record AliasAdded(Actor actor, AgencyId agency) implements AgencyNaming {}

    /** It took a spelling of its name back. */
    record AliasRemoved(Actor actor, AgencyId agency) implements AgencyNaming {}

    /** It wrote anew how it is reached. */
    record ContactChanged(Actor actor, AgencyId agency) implements AgencyNaming {}
}
