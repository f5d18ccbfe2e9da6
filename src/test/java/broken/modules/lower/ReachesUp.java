package broken.modules.lower;

import broken.modules.upper.Roof;

/** Broken on purpose: a lower floor that knows a higher one. */
public record ReachesUp(Roof roof) {}
