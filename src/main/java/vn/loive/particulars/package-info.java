/**
 * What is known of a person, in parts that are closed and opened each on its own; everything may be unknown.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.loive.particulars;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
