/**
 * The register of international instruments that a province carries out: the papers that put each into effect there, and its reviews.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "ui", "places", "documents"})
package vn.loive.instruments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
