/**
 * Two entries that turn out to be of one person: put side by side, brought together, and taken apart again.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "ui", "database", "accounts", "access", "vault", "identities", "particulars"})
package vn.loive.doubles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
