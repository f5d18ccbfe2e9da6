/**
 * Signing in and out, the session in between, and the lock that falls when nobody is at the desk.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "audit",
            "ui",
            "provisions",
            "agencies",
            "accounts",
            "passwords",
            "factors"
        })
package vn.loive.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
