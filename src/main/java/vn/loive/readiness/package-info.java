/**
 * Whether a reception place can receive: what was found of its conditions, and who said from which day that it is ready or not.
 * No person stands here.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "database", "audit", "ui", "provisions", "places", "agencies", "facilities"})
package vn.loive.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
