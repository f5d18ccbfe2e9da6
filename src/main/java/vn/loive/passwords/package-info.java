/**
 * Passwords and the tries of those who sign in: what a new one must be like, and whether the one shown is right.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "accounts"})
package vn.loive.passwords;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
