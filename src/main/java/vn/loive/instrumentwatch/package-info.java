/**
 * The international instruments of a province as a list and one by one, with what is to be looked at: a plan that is missing, a review that is near or missed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "ui", "provisions", "documents", "instruments"})
package vn.loive.instrumentwatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
