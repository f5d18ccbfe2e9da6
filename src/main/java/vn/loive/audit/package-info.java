/**
 * The append-only record of acts and reads, written inside the transaction of the act itself, and sealed in batches.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database"})
package vn.loive.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
