/**
 * The law and the house rules as dated rows with their source, verified or not.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "ui"})
package vn.loive.provisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
