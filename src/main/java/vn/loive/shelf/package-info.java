/**
 * Forms of the guarded wing that met a locked session: kept closed under keys of their own until whoever sent them is back.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "ui", "vault", "accounts", "sessions"})
package vn.loive.shelf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
