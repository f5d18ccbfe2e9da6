/**
 * Whom communication is meant for, where, on what and through what, and how many it reached.
 * The activities and disseminations of which this is said stand in the modules of those who hold them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "ui", "figures", "risks"})
package vn.loive.audiences;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
