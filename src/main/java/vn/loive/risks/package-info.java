/**
 * Which places are at high risk of trafficking, and why, year by year; and whether they have had cases, which only the department that leads may know.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "ui", "places", "agencies"})
package vn.loive.risks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
