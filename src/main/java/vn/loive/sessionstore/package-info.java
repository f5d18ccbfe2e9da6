/**
 * How the sessions of browsers are read and written: once in a request, and no more often than needed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.loive.sessionstore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
