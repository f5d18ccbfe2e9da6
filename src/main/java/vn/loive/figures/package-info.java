/**
 * The algebra of counts: a figure is never a bare number, a blank is never zero, unlike units never add up unseen.
 * It serves the reports that the anti-trafficking law asks of each agency, where zeros, gaps and "more than" are facts of their own.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.loive.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
