/**
 * Who takes part in the matter of a person, from when to when; who stands back from it; when it comes to its end.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "ui", "database", "audit", "agencies", "accounts", "access", "identities"})
package vn.loive.matters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
