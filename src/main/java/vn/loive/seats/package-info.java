/**
 * Which account acts for which post of an agency on which days: named by an administrator, or by who is away.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "ui", "agencies", "posts", "accounts"})
package vn.loive.seats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
