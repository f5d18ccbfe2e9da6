/**
 * The algebra of counts: a figure is never a bare number, a blank is never zero.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.loive.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
