/**
 * The international instruments that a province carries out: the papers that put each into effect there, its reviews, and what looks wrong.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "ui", "provisions", "places", "documents"})
package vn.loive.instruments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
