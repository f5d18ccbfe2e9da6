/**
 * Provinces, districts, communes and gates with the days on which they stood, the legal basis, and what became of what.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "ui", "figures"})
package vn.loive.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
