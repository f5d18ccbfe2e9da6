/**
 * One policy table asked by every page and endpoint.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "inspection", "ui", "accounts"})
package vn.loive.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
