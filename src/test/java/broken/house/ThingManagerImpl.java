package broken.house;

import java.util.logging.Logger;

/** Broken on purpose: a name that says nothing, and the log of another library. */
final class ThingManagerImpl {

    static final Logger LOG = Logger.getLogger("broken");

    private ThingManagerImpl() {}
}
