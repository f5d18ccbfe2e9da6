/**
 * The agencies as pages: browsed by level and day, searched, each with its past; and what an agency keeps of its own entry.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "ui", "agencies"})
package vn.loive.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
