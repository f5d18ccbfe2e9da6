/**
 * The people who sign in: agency, roles, factors and sessions.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "ui", "provisions", "places", "agencies"})
package vn.loive.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
