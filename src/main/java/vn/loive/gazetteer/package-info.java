/**
 * The official list of places as files: read, checked line by line, previewed and loaded, at the first start or later.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "ui", "places"})
package vn.loive.gazetteer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
