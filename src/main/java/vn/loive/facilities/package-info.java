/**
 * Reception places: kind, gate, owner, readiness. No person stands here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "ui", "figures", "places", "agencies"})
package vn.loive.facilities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
