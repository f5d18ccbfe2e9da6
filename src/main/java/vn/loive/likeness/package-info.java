/**
 * Which names are alike: the ways in which one Vietnamese name is written, misheard and mistyped.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.loive.likeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
