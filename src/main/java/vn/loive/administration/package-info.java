/**
 * How people come to their accounts and who answers for them: invitations, roles, locking and closing.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "database", "audit", "inspection", "ui", "agencies", "accounts", "passwords"})
package vn.loive.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
