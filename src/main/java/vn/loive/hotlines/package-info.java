/**
 * The numbers that somebody in need or with a tip may call: who answers, what for, from when to when.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "ui", "agencies"})
package vn.loive.hotlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
