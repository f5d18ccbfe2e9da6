/**
 * Provinces, districts and gates with the days on which they existed and the legal basis.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "ui"})
package vn.loive.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
