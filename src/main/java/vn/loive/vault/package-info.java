/**
 * The keys of the guarded wing: one for each person, all wrapped under a master key that is not in the database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit"})
package vn.loive.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
