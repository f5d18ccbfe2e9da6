/**
 * The append-only record of acts and reads, written inside the transaction of the act itself.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "ui"})
package vn.loive.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
