/**
 * Second factors: codes of a phone, codes on paper, passkeys; and the key under which small secrets are kept.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "ui", "accounts", "passwords"})
package vn.loive.factors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
